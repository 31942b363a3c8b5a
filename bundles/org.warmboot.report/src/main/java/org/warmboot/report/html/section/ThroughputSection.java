package org.warmboot.report.html.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.report.MeasureText;
import org.warmboot.report.Messages;
import org.warmboot.report.chart.subject.ComparableRuns;
import org.warmboot.report.html.section.Section.Block;
import org.warmboot.report.html.words.SettingWords;
import org.warmboot.style.Numbers;

/** Throughput before and after, and over time. */
final class ThroughputSection {

    private static final List<RunMeasure> RECOVERY =
            List.of(RunMeasure.RECOVERY_TIME, RunMeasure.REBOOT_REQUESTS_LOST, RunMeasure.REBOOT_REQUESTS_DELAYED);

    private ThroughputSection() {}

    static Optional<Section> of(PageContext workshop) {
        return Section.of(
                "throughput",
                workshop.experiments(ChartTopic.THROUGHPUT).stream()
                        .map(experiment -> block(workshop, experiment))
                        .toList());
    }

    private static Block block(PageContext workshop, ExperimentResult experiment) {
        var figures = new ArrayList<>(workshop.figures(ChartTopic.THROUGHPUT, experiment));
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
}
