package org.warmboot.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.warmboot.experiment.result.ExperimentKind;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.Fit;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.report.Messages;
import org.warmboot.report.Numbers;
import org.warmboot.report.chart.Charts;
import org.warmboot.report.chart.TaskPart;
import org.warmboot.report.html.Section.Figure;

/** How long the guests take to go down and to come back, against their memory and their number. */
final class TaskSection {

    private record LineKey(String quantity, String technique, String line, String fit) {}

    private TaskSection() {}

    static Optional<Section> of(Workshop workshop) {
        var figures = new ArrayList<Figure>();
        var tables = new ArrayList<DataTable>();
        var experiments = new ArrayList<>(workshop.experiments(Charts.Aspect.TASKS));
        experiments.sort((a, b) -> Boolean.compare(
                b.kind() == ExperimentKind.MEMORY, a.kind() == ExperimentKind.MEMORY));
        for (var experiment : experiments) {
            for (var part : TaskPart.values()) {
                var title = Messages.text(part == TaskPart.BEFORE ? "chart.before" : "chart.after");
                var caption = Messages.text("tasks.caption", experiment.name(), Settings.of(experiment));
                var chart = workshop.charts().taskTimes(experiment, part);
                figures.add(workshop.chart(chart, Workshop.HALF, 300, title, caption));
            }
            if (!experiment.fits().isEmpty()) {
                tables.add(fits(experiment));
            }
        }
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "tasks",
                        Messages.text("tasks.title"),
                        List.of(Messages.text("tasks.intro")),
                        figures,
                        tables));
    }

    private static DataTable fits(ExperimentResult experiment) {
        var lines = new LinkedHashMap<LineKey, Set<String>>();
        for (var fit : experiment.fits()) {
            var run = experiment.runs().stream()
                    .filter(each -> each.technique().equals(fit.technique())
                            && each.parameters().service().equals(fit.service()))
                    .findFirst();
            var key = new LineKey(
                    quantity(fit.quantity()),
                    run.map(RunResult::techniqueName).orElse(fit.technique()),
                    line(fit),
                    isFlat(fit) ? "\u2013" : Numbers.fixed(fit.rSquared(), 4));
            lines.computeIfAbsent(key, ignored -> new LinkedHashSet<>())
                    .add(run.map(each -> each.parameters().serviceName()).orElse(fit.service()));
        }
        var rows = new ArrayList<List<DataTable.Cell>>();
        lines.forEach((key, services) -> rows.add(DataTable.row(
                DataTable.text(key.technique()),
                DataTable.text(String.join(", ", services)),
                DataTable.text(key.quantity()),
                DataTable.number(key.line()),
                DataTable.number(key.fit()))));
        return new DataTable(
                Messages.text("fits.caption", experiment.name()),
                DataTable.row(
                        DataTable.text(Messages.text("column.technique")),
                        DataTable.text(Messages.text("column.service")),
                        DataTable.text(Messages.text("column.quantity")),
                        DataTable.number(Messages.text("column.line")),
                        DataTable.number("R\u00b2")),
                rows);
    }

    private static String line(Fit fit) {
        var constant = Numbers.fixed(Math.abs(fit.intercept()), 2);
        if (isFlat(fit)) {
            return Numbers.fixed(fit.intercept(), 2);
        }
        var slope = Numbers.fixed(fit.slope(), 2) + "\u00a0n";
        return constant.equals("0.00") ? slope : slope + (fit.intercept() < 0 ? " \u2212 " : " + ") + constant;
    }

    /** Whether the line does not depend on n as far as it is printed; R squared then says nothing. */
    private static boolean isFlat(Fit fit) {
        return Math.abs(fit.slope()) < 0.005;
    }

    private static String quantity(String key) {
        return Messages.textOr("quantity." + key, key.replace('-', ' '));
    }
}
