package org.warmboot.ui.results;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.report.MeasureText;
import org.warmboot.report.chart.subject.ComparableRuns;
import org.warmboot.report.chart.subject.Entry;
import org.warmboot.ui.chart.ChartPicture;

/** What techniques cost besides downtime: time, links, disks, memory, requests and work; and what fits a host. */
public final class CostView extends PictureView {

    /** Identifier of the view in the plug-in's extensions. */
    public static final String ID = "org.warmboot.ui.costs";

    static final Set<ChartTopic> TOPICS = EnumSet.of(ChartTopic.CAPACITY);

    private static final List<RunMeasure> MEASURES = List.of(
            RunMeasure.TOTAL_TIME,
            RunMeasure.PEAK_MEMORY,
            RunMeasure.BYTES_SENT,
            RunMeasure.BYTES_WRITTEN,
            RunMeasure.CPU_TIME,
            RunMeasure.MIGRATION_TIME,
            RunMeasure.MIGRATION_PAUSE,
            RunMeasure.ROUNDS,
            RunMeasure.RECOVERY_TIME,
            RunMeasure.REBOOT_REQUESTS_LOST,
            RunMeasure.REBOOT_REQUESTS_DELAYED,
            RunMeasure.WORK_LOST,
            RunMeasure.ROLLING_DURATION);

    @Override
    String icon() {
        return "costs";
    }

    @Override
    List<Sheet> sheets(ScenarioResult result) {
        var sheets = new ArrayList<Sheet>();
        for (var experiment : result.experiments()) {
            sheets.addAll(TopicSheets.of(result, experiment, TOPICS));
            ComparableRuns.largest(List.of(experiment)).stream()
                    .flatMap(lineup -> measures(experiment, result, lineup).stream())
                    .forEach(sheets::add);
        }
        return sheets;
    }

    private static List<Sheet> measures(ExperimentResult experiment, ScenarioResult result, ComparableRuns lineup) {
        return MEASURES.stream()
                .filter(measure ->
                        MeasureText.tells(measure, lineup.entries().stream().map(Entry::run)))
                .map(measure -> new Sheet(
                        Sheet.Group.of(experiment),
                        MeasureText.title(measure),
                        () -> new ChartPicture(
                                TopicSheets.charts(result).compare(measure, lineup.entries(), result.comparisons()))))
                .toList();
    }
}
