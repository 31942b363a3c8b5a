package org.warmboot.ui.results;

import java.util.ArrayList;
import java.util.List;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.ExperimentKind;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.report.chart.subject.Charts;
import org.warmboot.report.chart.subject.ComparableRuns;
import org.warmboot.report.chart.subject.TaskPart;
import org.warmboot.ui.Messages;
import org.warmboot.ui.chart.ChartPicture;
import org.warmboot.ui.chart.Picture;

/** How long services are down, and how long the parts of a reboot take. */
public final class DowntimeView extends PictureView {

    /** Identifier of the view in the plug-in's extensions. */
    public static final String ID = "org.warmboot.ui.downtime";

    @Override
    String icon() {
        return "downtime";
    }

    @Override
    List<Sheet> sheets(ScenarioResult result) {
        var sheets = new ArrayList<Sheet>();
        for (var experiment : result.experiments()) {
            if (experiment.kind() == ExperimentKind.AVAILABILITY) {
                continue;
            }
            var group = experiment.name();
            if (Charts.has(experiment, Charts.Aspect.DOWNTIME)) {
                sheets.add(new Sheet(group, Messages.text("sheet.downtime"), () -> downtime(experiment, result)));
            }
            if (Charts.has(experiment, Charts.Aspect.TASKS)
                    && SettingCounts.of(experiment).vary()) {
                sheets.add(tasks(experiment, result, TaskPart.BEFORE, "sheet.before"));
                sheets.add(tasks(experiment, result, TaskPart.AFTER, "sheet.after"));
            }
        }
        return sheets;
    }

    private static Picture downtime(ExperimentResult experiment, ScenarioResult result) {
        var charts = Styles.charts(result);
        return new ChartPicture(
                SettingCounts.of(experiment).domains() > 1
                        ? charts.downtimeByDomains(experiment, result.comparisons())
                        : charts.compare(
                                RunMeasure.DOWNTIME_MEAN,
                                ComparableRuns.of(experiment).entries(),
                                result.comparisons()));
    }

    private static Sheet tasks(ExperimentResult experiment, ScenarioResult result, TaskPart part, String key) {
        return new Sheet(
                experiment.name(),
                Messages.text(key),
                () -> new ChartPicture(Styles.charts(result).taskTimes(experiment, part)));
    }
}
