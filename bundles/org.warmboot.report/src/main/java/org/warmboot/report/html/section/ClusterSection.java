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

/** Rejuvenation of a cluster, host by host: its total throughput over time, and the work that it loses. */
final class ClusterSection {

    private ClusterSection() {}

    static Optional<Section> of(PageContext workshop) {
        return Section.of(
                "cluster",
                workshop.experiments(ChartTopic.CLUSTER).stream()
                        .map(experiment -> block(workshop, experiment))
                        .toList());
    }

    private static Block block(PageContext workshop, ExperimentResult experiment) {
        var figures = new ArrayList<>(workshop.figures(ChartTopic.CLUSTER, experiment));
        var entries = ComparableRuns.of(experiment).entries();
        if (figures.size() % 2 == 0) {
            figures.addAll(workshop.compareAll(List.of(RunMeasure.WORK_LOST, RunMeasure.ROLLING_DURATION), entries));
        } else {
            figures.add(workshop.compare(RunMeasure.WORK_LOST, entries, PageContext.HALF));
        }
        return new Block(experiment.name(), SettingWords.of(experiment), figures, List.of(table(experiment)));
    }

    private static DataTable table(ExperimentResult experiment) {
        var rows = new ArrayList<List<DataTable.Cell>>();
        for (var run : experiment.runs()) {
            run.rolling()
                    .ifPresent(rolling -> rows.add(DataTable.row(
                            DataTable.text(run.techniqueName()),
                            DataTable.number(Numbers.quantity(rolling.full(), rolling.unit())),
                            DataTable.number(MeasureText.of(RunMeasure.WORK_LOST, run)),
                            DataTable.number(MeasureText.of(RunMeasure.ROLLING_DURATION, run)),
                            DataTable.number(MeasureText.of(RunMeasure.DOWNTIME_MEAN, run)))));
        }
        return new DataTable(
                "",
                DataTable.row(
                        DataTable.text(Messages.text("column.technique")),
                        DataTable.number(Messages.text("column.full")),
                        DataTable.number(MeasureText.title(RunMeasure.WORK_LOST)),
                        DataTable.number(MeasureText.title(RunMeasure.ROLLING_DURATION)),
                        DataTable.number(Messages.text("column.one.host"))),
                rows);
    }
}
