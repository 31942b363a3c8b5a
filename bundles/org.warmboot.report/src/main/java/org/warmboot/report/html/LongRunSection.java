package org.warmboot.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.LongRun;
import org.warmboot.experiment.result.LongRunMeasures;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.report.Messages;
import org.warmboot.report.Numbers;
import org.warmboot.report.chart.Charts;
import org.warmboot.report.chart.LongRunBar;
import org.warmboot.report.html.Section.Block;
import org.warmboot.report.html.Section.Figure;

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
        var runs = LongRunRows.of(experiment);
        var name = experiment.name();
        return List.of(
                new Block(
                        name,
                        SettingWords.of(experiment) + ". " + setting(runs),
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
        var runs = LongRunRows.of(experiment);
        var bars = runs.stream()
                .map(run -> new LongRunBar(
                        LongRunRows.name(run, runs), LongRunRows.longRun(run).measures()))
                .toList();
        var chart = workshop.charts().causes(Messages.text("longrun.causes"), bars);
        var height = Charts.height(chart, PageContext.WIDE);
        return workshop.chart(chart, PageContext.WIDE, height, Messages.text("longrun.causes"));
    }

    private static List<Figure> outages(PageContext workshop, List<RunResult> runs) {
        var all = runs.stream().map(LongRunRows::longRun).toList();
        var figures = new ArrayList<Figure>();
        for (var run : runs) {
            if (!LongRunRows.longRun(run).outages().isEmpty()) {
                figures.add(workshop.chart(
                        workshop.charts().outages(run, all), PageContext.HALF, HEIGHT, run.techniqueName()));
            }
        }
        return figures;
    }

    /** For example "10 years, 4 096 histories, intervals of 99 %". */
    static String setting(List<RunResult> runs) {
        var first = LongRunRows.longRun(runs.getFirst());
        var most = runs.stream()
                .map(LongRunRows::longRun)
                .mapToLong(LongRun::replications)
                .max()
                .orElse(0);
        return Messages.text(
                "longrun.setting",
                Numbers.plain(first.horizon() / LongRunMeasures.YEAR, 3),
                Numbers.count(most),
                Numbers.percent(first.level()));
    }
}
