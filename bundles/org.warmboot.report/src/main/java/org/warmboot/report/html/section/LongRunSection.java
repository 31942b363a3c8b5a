package org.warmboot.report.html.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.report.Messages;
import org.warmboot.report.chart.subject.Charts;
import org.warmboot.report.chart.subject.LongRunBar;
import org.warmboot.report.html.section.Section.Block;
import org.warmboot.report.html.section.Section.Figure;
import org.warmboot.report.html.words.LongRunWords;
import org.warmboot.report.html.words.SettingWords;

/** Years of operation: what is lost to which cause, and whether simulation and analysis agree. */
final class LongRunSection {

    private static final double HEIGHT = 250;

    private LongRunSection() {}

    static Optional<Section> of(PageContext workshop) {
        return Section.of(
                "longrun",
                workshop.experiments(Charts.Aspect.LONG_RUN).stream()
                        .flatMap(experiment -> blocks(workshop, experiment).stream())
                        .toList());
    }

    private static List<Block> blocks(PageContext workshop, ExperimentResult experiment) {
        var runs = LongRunWords.runs(experiment);
        var name = experiment.name();
        return List.of(
                new Block(
                        name,
                        SettingWords.of(experiment) + ". " + LongRunWords.setting(runs),
                        List.of(causes(workshop, experiment)),
                        List.of(LongRunRows.downtime(runs))),
                new Block(
                        Messages.text("longrun.outages", name),
                        "",
                        outages(workshop, runs),
                        List.of(LongRunRows.outages(runs), LongRunRows.rates(runs))),
                new Block(
                        Messages.text("longrun.solved", name),
                        "",
                        models(runs),
                        List.of(),
                        SolvedTable.of(runs).stream().toList()),
                new Block(Messages.text("longrun.policies", name), "", List.of(), List.of(LongRunRows.policies(runs))));
    }

    private static List<String> models(List<RunResult> runs) {
        var models = SolvedTable.models(runs);
        return models.entrySet().stream()
                .map(model -> models.size() == 1
                        ? model.getKey()
                        : Messages.text("statement.with", String.join(", ", model.getValue()), model.getKey()))
                .toList();
    }

    /** Downtime of every technique by its causes. */
    static Figure causes(PageContext workshop, ExperimentResult experiment) {
        var runs = LongRunWords.runs(experiment);
        var bars = runs.stream()
                .map(run -> new LongRunBar(
                        LongRunWords.name(run, runs), LongRunWords.longRun(run).measures()))
                .toList();
        var chart = workshop.charts().causes(Messages.text("longrun.causes"), bars);
        var height = Charts.height(chart, PageContext.WIDE);
        return workshop.chart(chart, PageContext.WIDE, height, Messages.text("longrun.causes"));
    }

    private static List<Figure> outages(PageContext workshop, List<RunResult> runs) {
        var all = runs.stream().map(LongRunWords::longRun).toList();
        var figures = new ArrayList<Figure>();
        for (var run : runs) {
            if (!LongRunWords.longRun(run).outages().isEmpty()) {
                figures.add(workshop.chart(
                        workshop.charts().outages(run, all), PageContext.HALF, HEIGHT, run.techniqueName()));
            }
        }
        return figures;
    }
}
