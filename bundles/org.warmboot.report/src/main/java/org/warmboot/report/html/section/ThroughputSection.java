package org.warmboot.report.html.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.report.MeasureText;
import org.warmboot.report.Messages;
import org.warmboot.report.Numbers;
import org.warmboot.report.chart.subject.Charts;
import org.warmboot.report.chart.subject.ComparableRuns;
import org.warmboot.report.html.section.Section.Block;
import org.warmboot.report.html.section.Section.Figure;
import org.warmboot.report.html.words.SettingWords;

/** Throughput before and after, and over time. */
final class ThroughputSection {

    private static final double LEAST_HEIGHT = 230;
    private static final List<RunMeasure> RECOVERY =
            List.of(RunMeasure.RECOVERY_TIME, RunMeasure.REBOOT_REQUESTS_LOST, RunMeasure.REBOOT_REQUESTS_DELAYED);

    private ThroughputSection() {}

    static Optional<Section> of(PageContext workshop) {
        return Section.of(
                "throughput",
                workshop.experiments(Charts.Aspect.THROUGHPUT).stream()
                        .map(experiment -> block(workshop, experiment))
                        .toList());
    }

    private static Block block(PageContext workshop, ExperimentResult experiment) {
        var figures = new ArrayList<>(figures(workshop, experiment));
        figures.addAll(
                workshop.compareAll(RECOVERY, ComparableRuns.of(experiment).entries()));
        return new Block(experiment.name(), SettingWords.of(experiment), figures, List.of(table(experiment)));
    }

    private static DataTable table(ExperimentResult experiment) {
        var rows = new ArrayList<List<DataTable.Cell>>();
        for (var entry : ComparableRuns.of(experiment).entries()) {
            var run = entry.run();
            run.throughput().stream()
                    .findFirst()
                    .ifPresent(curve -> rows.add(DataTable.row(
                            DataTable.text(entry.name()),
                            DataTable.number(Numbers.quantity(curve.before(), curve.unit())),
                            DataTable.number(Numbers.quantity(curve.justAfter(), curve.unit())),
                            DataTable.number(MeasureText.of(RunMeasure.RECOVERY_TIME, run)),
                            DataTable.number(MeasureText.of(RunMeasure.REBOOT_REQUESTS_LOST, run)),
                            DataTable.number(MeasureText.of(RunMeasure.REBOOT_REQUESTS_DELAYED, run)))));
        }
        return new DataTable(
                "",
                DataTable.row(
                        DataTable.text(Messages.text("column.technique")),
                        DataTable.number(Messages.text("column.before")),
                        DataTable.number(Messages.text("column.first.pass")),
                        DataTable.number(Messages.text("column.recovery")),
                        DataTable.number(Messages.text("column.lost")),
                        DataTable.number(Messages.text("column.delayed"))),
                rows);
    }

    private static List<Figure> figures(PageContext workshop, ExperimentResult experiment) {
        var figures = new ArrayList<Figure>();
        experiment.runs().stream()
                .filter(run -> !run.throughput().isEmpty())
                .map(run -> run.parameters().service())
                .distinct()
                .forEach(service -> figures.addAll(pair(workshop, experiment, service)));
        return figures;
    }

    private static List<Figure> pair(PageContext workshop, ExperimentResult experiment, String service) {
        var name = experiment.runs().stream()
                .filter(run -> run.parameters().service().equals(service))
                .findFirst()
                .orElseThrow()
                .parameters()
                .serviceName();
        var bars = workshop.charts().throughput(experiment, service);
        var curve = workshop.charts().throughputOverTime(experiment, service);
        var height = Math.max(LEAST_HEIGHT, Charts.height(bars));
        return List.of(
                workshop.chart(bars, PageContext.HALF, height, Messages.text("chart.throughput", name)),
                workshop.chart(curve, PageContext.HALF, height, Messages.text("chart.throughput.time", name)));
    }
}
