package org.warmboot.report.chart.subject;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.ScenarioResult;

/**
 * All charts of a result. What stands here is shown by the page and the window, by topics and in this order. Their
 * titles stand in {@code messages.properties} as {@code sheet.*}.
 */
public enum ResultChart {
    /** Downtime against the number of guests, or side by side. */
    DOWNTIME(ChartTopic.DOWNTIME, ChartSheets::downtime),
    /** Duration of the parts of a reboot against what the experiment varies. */
    TASK_TIMES(ChartTopic.TASKS, ChartSheets::taskTimes),
    /** Throughput of each service before and after the reboot, and over time. */
    THROUGHPUT(ChartTopic.THROUGHPUT, ChartSheets::throughput),
    /** Throughput of a cluster over time, technique by technique. */
    CLUSTER(ChartTopic.CLUSTER, ChartSheets::cluster),
    /** Resources of a host that leak away, technique by technique. */
    AGING(ChartTopic.AGING, ChartSheets::aging),
    /** Planned downtime per year with the availability that it leaves. */
    AVAILABILITY(ChartTopic.AVAILABILITY, ChartSheets::availability),
    /** Domains that fit a host, and waking one. */
    CAPACITY(ChartTopic.CAPACITY, ChartSheets::capacity),
    /** Downtime of long runs by cause. */
    CAUSES(ChartTopic.LONG_RUN, ChartSheets::causes),
    /** Lengths of the outages of long runs, technique by technique. */
    OUTAGES(ChartTopic.OUTAGES, ChartSheets::outages),
    /** Loss against the interval of the hypervisor, technique by technique. */
    HYPERVISOR_INTERVAL(ChartTopic.HYPERVISOR_INTERVAL, sheets -> sheets.intervals(PolicyLevel.HYPERVISOR)),
    /** Loss against the interval of the operating systems, technique by technique. */
    SYSTEM_INTERVAL(ChartTopic.SYSTEM_INTERVAL, sheets -> sheets.intervals(PolicyLevel.OPERATING_SYSTEM));

    private final ChartTopic topic;
    private final Function<ChartSheets, List<List<ChartSheet>>> rows;

    ResultChart(ChartTopic topic, Function<ChartSheets, List<List<ChartSheet>>> rows) {
        this.topic = topic;
        this.rows = rows;
    }

    /** What it is about. */
    public ChartTopic topic() {
        return topic;
    }

    /**
     * The charts of an experiment about a topic; those of a row stand side by side and are equally high.
     *
     * @param result what the experiment belongs to, with the published figures to compare with
     * @param charts draws them
     */
    public static List<List<ChartSheet>> rows(
            ChartTopic topic, ScenarioResult result, ExperimentResult experiment, Charts charts) {
        return Stream.of(values())
                .filter(chart -> chart.topic == topic && topic.isIn(experiment))
                .flatMap(chart -> chart.rows.apply(new ChartSheets(chart, result, experiment, charts)).stream())
                .toList();
    }
}
