package org.warmboot.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.ScenarioResult;

/** Writes what examples give between the marks of a page. */
public final class FigureTables {

    /** Begin and end of the generated part of a page; the first group is the name of the example. */
    public static final Pattern MARKS =
            Pattern.compile("(?s)<!-- figures of ([\\w-]+) -->\n.*?<!-- end of figures -->\n");

    private FigureTables() {}

    /** The page with its generated parts brought up to date, those of examples that were run. */
    static String update(String page, ExampleResults examples) {
        return MARKS.matcher(page)
                .replaceAll(mark -> Matcher.quoteReplacement(
                        Optional.ofNullable(examples.results().get(mark.group(1)))
                                .map(result -> "<!-- figures of " + mark.group(1) + " -->\n" + text(result)
                                        + "<!-- end of figures -->\n")
                                .orElse(mark.group())));
    }

    private static String text(ScenarioResult result) {
        var text = new StringBuilder();
        for (var experiment : result.experiments()) {
            text.append("\n**")
                    .append(experiment.name())
                    .append("** (`")
                    .append(experiment.id())
                    .append("`)\n");
            table(experiment, text);
            experiment
                    .skipped()
                    .forEach(each -> text.append("\nSkipped, ")
                            .append(each.techniqueName())
                            .append(": ")
                            .append(each.reason())
                            .append('\n'));
        }
        return text.append('\n').toString();
    }

    private static void table(ExperimentResult experiment, StringBuilder text) {
        var runs = lastOfEach(experiment.runs());
        if (runs.isEmpty()) {
            return;
        }
        var services =
                runs.stream().map(run -> run.parameters().service()).distinct().count() > 1;
        var columns = columns(runs);
        var heading = new ArrayList<>(List.of("technique"));
        if (services) {
            heading.add("service");
        }
        columns.forEach(column -> heading.add(column.title()));
        text.append('\n')
                .append(row(heading))
                .append('|')
                .append("---|".repeat(heading.size()))
                .append('\n');
        for (var run : runs) {
            var cells = new ArrayList<>(List.of(run.techniqueName()));
            if (services) {
                cells.add(run.parameters().serviceName());
            }
            columns.forEach(column -> cells.add(column.cell(run)));
            text.append(row(cells));
        }
    }

    /** Those that say something, without one that repeats the one before it. */
    private static List<Column> columns(List<RunResult> runs) {
        var columns = new ArrayList<Column>();
        for (var column : Column.ALL) {
            var news =
                    columns.isEmpty() || column.stands() || !cells(column, runs).equals(cells(columns.getLast(), runs));
            if (news && column.says(runs)) {
                columns.add(column);
            }
        }
        return columns;
    }

    private static List<String> cells(Column column, List<RunResult> runs) {
        return runs.stream().map(column::cell).toList();
    }

    /** The run with most guests, or the largest ones, of each technique and service. */
    private static List<RunResult> lastOfEach(List<RunResult> runs) {
        var last = new LinkedHashMap<String, RunResult>();
        runs.forEach(run -> last.put(run.technique() + " " + run.parameters().service(), run));
        return List.copyOf(last.values());
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
