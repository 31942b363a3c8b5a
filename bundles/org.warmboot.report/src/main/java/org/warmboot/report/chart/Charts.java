package org.warmboot.report.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jfree.chart.JFreeChart;
import org.warmboot.experiment.result.Comparison;
import org.warmboot.experiment.result.Downtime;
import org.warmboot.experiment.result.ExperimentKind;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.report.Messages;
import org.warmboot.report.style.StyleTable;
import org.warmboot.report.style.TechniqueColours;

/**
 * Charts of experiments. Each call makes a new chart from values alone, on any thread; times are in seconds.
 *
 * <p>An experiment that lacks the values of a chart gives a chart without lines; ask {@link #has} first.
 */
public final class Charts {

    private final ChartTheme theme;
    private final TechniqueColours colours;

    /** Charts in this style, techniques in these colours. */
    public Charts(StyleTable style, TechniqueColours colours) {
        this.theme = new ChartTheme(style);
        this.colours = colours;
    }

    /** What an experiment can be charted as. */
    public enum Aspect {
        DOWNTIME,
        TASKS,
        THROUGHPUT,
        AVAILABILITY
    }

    /** Whether an experiment holds the values for a chart of this aspect. */
    public static boolean has(ExperimentResult experiment, Aspect aspect) {
        return experiment.runs().stream().anyMatch(run -> switch (aspect) {
            case DOWNTIME -> run.downtime().isPresent();
            case TASKS -> run.tasks().isPresent();
            case THROUGHPUT -> !run.throughput().isEmpty();
            case AVAILABILITY -> run.availability().isPresent();
        });
    }

    /** Mean downtime of the services against the number of guests, one line per technique and service. */
    public JFreeChart downtimeByDomains(ExperimentResult experiment, List<Comparison> comparisons) {
        var published = PublishedDowntimes.among(experiment.runs(), comparisons);
        var curves = Curve.of(
                experiment.runs(),
                run -> run.parameters().domains(),
                run -> value(run.downtime().map(Downtime::mean)));
        var subtitle = published.isEmpty() ? "chart.seconds" : "chart.seconds.published";
        var words = new LineChart.Words(
                Messages.text("chart.downtime"), Messages.text(subtitle), Messages.text("chart.guests"));
        return new LineChart(theme, colours).of(words, curves, published, true);
    }

    /**
     * How long a part of the reboot takes, against what the experiment varies: the guests' memory if its kind is
     * {@link ExperimentKind#MEMORY}, else their number.
     */
    public JFreeChart taskTimes(ExperimentResult experiment, TaskPart part) {
        var byMemory = experiment.kind() == ExperimentKind.MEMORY;
        var curves = Curve.of(
                experiment.runs(),
                run -> byMemory ? run.parameters().memoryGiB() : run.parameters().domains(),
                run -> value(run.tasks().map(part::seconds)));
        var words = new LineChart.Words(
                Messages.text(part == TaskPart.BEFORE ? "chart.before" : "chart.after"),
                Messages.text(part == TaskPart.BEFORE ? "chart.before.seconds" : "chart.after.seconds"),
                Messages.text(byMemory ? "chart.memory" : "chart.guests"));
        return new LineChart(theme, colours).of(words, curves, List.of(), true);
    }

    /** Throughput just before and right after the reboot, a pair of bars per technique, for one service profile. */
    public JFreeChart throughput(ExperimentResult experiment, String service) {
        return new ThroughputCharts(theme, colours).beforeAndAfter(experiment, service);
    }

    /** Throughput over time, one line per technique, for one service profile of the experiment. */
    public JFreeChart throughputOverTime(ExperimentResult experiment, String service) {
        return new ThroughputCharts(theme, colours).overTime(experiment, service);
    }

    /** Planned downtime per year of each technique and service, with the availability beside it. */
    public JFreeChart availability(ExperimentResult experiment) {
        return new AvailabilityChart(theme, colours).of(experiment);
    }

    private static OptionalDouble value(Optional<Double> boxed) {
        return boxed.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }
}
