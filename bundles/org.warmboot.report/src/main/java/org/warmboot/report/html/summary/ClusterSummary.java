package org.warmboot.report.html.summary;

import java.util.Comparator;
import java.util.List;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.report.MeasureText;
import org.warmboot.report.Messages;
import org.warmboot.report.html.section.PageContext;
import org.warmboot.report.html.words.Phrases;
import org.warmboot.style.Numbers;

/** What the rejuvenation of a cluster loses, and how many domains fit a host. */
final class ClusterSummary {

    private ClusterSummary() {}

    static List<String> cluster(PageContext workshop) {
        return workshop.experiments(ChartTopic.CLUSTER).stream()
                .map(ClusterSummary::lost)
                .toList();
    }

    private static String lost(ExperimentResult experiment) {
        var parts = experiment.runs().stream()
                .filter(run -> run.rolling().isPresent())
                .sorted(Comparator.comparingDouble(
                        (RunResult run) -> RunMeasure.WORK_LOST.mean(run).orElseThrow()))
                .map(run -> Messages.text(
                        "finding.work",
                        MeasureText.of(RunMeasure.WORK_LOST, run),
                        MeasureText.of(RunMeasure.ROLLING_DURATION, run),
                        Phrases.technique(run)))
                .toList();
        return Messages.text("finding.cluster", experiment.name(), Phrases.listed(parts));
    }

    static List<String> capacity(PageContext workshop) {
        return workshop.experiments(ChartTopic.CAPACITY).stream()
                .flatMap(experiment -> experiment.runs().stream())
                .flatMap(run -> run.capacity().stream())
                .distinct()
                .map(capacity -> Messages.text(
                        "finding.capacity",
                        capacity.pagedDomains(),
                        capacity.staticDomains(),
                        Numbers.duration(capacity.wakeByPrefetch()),
                        Numbers.duration(capacity.wakeByFaults())))
                .toList();
    }
}
