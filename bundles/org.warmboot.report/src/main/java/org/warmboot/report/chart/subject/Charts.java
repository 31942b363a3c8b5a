package org.warmboot.report.chart.subject;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.Capacity;
import org.warmboot.experiment.result.Comparison;
import org.warmboot.experiment.result.Downtime;
import org.warmboot.experiment.result.ExperimentKind;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.LongRun;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.report.Messages;
import org.warmboot.report.chart.kit.Bars;
import org.warmboot.report.chart.kit.ChartTheme;
import org.warmboot.report.chart.kit.Curve;
import org.warmboot.report.chart.kit.LineChart;
import org.warmboot.report.chart.kit.SwatchLegend;
import org.warmboot.style.StyleTable;
import org.warmboot.style.TechniqueColours;

/**
 * Charts of experiments. Each call makes a new chart from values alone, on any thread; times are in seconds.
 *
 * <p>An experiment that lacks the values of a chart gives a chart without lines; ask {@link ChartTopic#isIn} first.
 */
public final class Charts {

    private static final double HEAD = 60;
    private static final double AXIS = 22;
    private static final double LEGEND = 20;
    private static final double BAR = 20;
    private static final double GAP = 12;
    private static final double NAME_LINE = 14;

    /** Room between the names of two rows, so that their lines are not read as those of one name. */
    private static final double NAME_GAP = 6;

    private final ChartTheme theme;
    private final TechniqueColours colours;

    /** Charts in this style, techniques in these colours. */
    public Charts(StyleTable style, TechniqueColours colours) {
        this.theme = new ChartTheme(style);
        this.colours = colours;
    }

    /** Charts of a result in this style; its techniques have the same colours on every page and in the window. */
    public static Charts of(ScenarioResult result, StyleTable style) {
        return new Charts(
                style,
                new TechniqueColours(result.experiments().stream()
                        .flatMap(experiment -> experiment.runs().stream())
                        .map(RunResult::technique)
                        .toList()));
    }

    /**
     * Mean downtime of the services against the number of guests, one line per technique and service; on a logarithmic
     * axis where they differ by orders.
     */
    public JFreeChart downtimeByDomains(ExperimentResult experiment, List<Comparison> comparisons) {
        var published = PublishedDowntimes.among(experiment.runs(), comparisons);
        var curves = Curve.of(
                experiment.runs(),
                run -> run.parameters().domains(),
                run -> value(run.downtime().map(Downtime::mean)));
        var orders = LineChart.differByOrders(curves);
        var subtitle =
                (published.isEmpty() ? "chart.seconds" : "chart.seconds.published") + (orders ? ".logarithmic" : "");
        var words = new LineChart.Words(
                Messages.text("chart.downtime"), Messages.text(subtitle), Messages.text("chart.guests"));
        var lines = new LineChart(theme, colours);
        return orders ? lines.logarithmic(words, curves, published) : lines.of(words, curves, published, true);
    }

    /**
     * How long a part of the reboot takes, against what the experiment varies: the guests' memory if its kind is
     * {@link ExperimentKind#MEMORY}, else their number. Techniques that neither take guests down nor bring them back
     * are left out.
     */
    public JFreeChart taskTimes(ExperimentResult experiment, TaskPart part) {
        var byMemory = experiment.kind() == ExperimentKind.MEMORY;
        var curves = Curve.of(
                experiment.runs().stream()
                        .filter(run -> TaskPart.matters(experiment, run))
                        .toList(),
                run -> byMemory
                        ? run.parameters().memoryGiB()
                        : run.parameters().domains(),
                part.measure()::mean);
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

    /**
     * One number of several runs, a bar for each, or a dot on a logarithmic axis where they differ by orders.
     *
     * <p>Runs that did not measure it are left out. A downtime has a mark at that of the longest service, and an open
     * circle at the published value among the comparisons.
     */
    public JFreeChart compare(RunMeasure measure, List<Entry> entries, List<Comparison> comparisons) {
        return new MeasureChart(theme, colours).of(measure, entries, comparisons);
    }

    /**
     * Total throughput of the cluster over time for one run of the experiment, with what is lost filled.
     *
     * @throws java.util.NoSuchElementException if the run did not rejuvenate a cluster
     */
    public JFreeChart cluster(ExperimentResult experiment, RunResult run) {
        return new ClusterCharts(theme, colours).of(experiment, run);
    }

    /** Number of domains that fit with all their memory, and with the working sets of idle domains. */
    public JFreeChart capacity(Capacity capacity) {
        return new CapacityCharts(theme).domains(capacity);
    }

    /** Time to wake an idle domain, by prefetch and fault by fault. */
    public JFreeChart wakeUp(Capacity capacity) {
        return new CapacityCharts(theme).wakeUp(capacity);
    }

    /**
     * Used shares of the resources of a host that ages, over time; rings where one is used up.
     *
     * @throws java.util.NoSuchElementException if the run did not let a host age
     */
    public JFreeChart aging(RunResult run) {
        return new AgingCharts(theme).of(run);
    }

    /** Downtime of a service per year, each bar split by what it is due to. */
    public JFreeChart causes(String title, List<LongRunBar> bars) {
        return new CauseChart(theme).of(title, bars);
    }

    /**
     * How often a service is away for at least so long in a long run.
     *
     * @param all long runs with which it shares its axes
     * @throws java.util.NoSuchElementException if the run is no long run
     */
    public JFreeChart outages(RunResult run, List<LongRun> all) {
        return new OutageChart(theme).of(run.techniqueName(), run.longRun().orElseThrow(), all);
    }

    /**
     * Loss against the interval of a level of policies.
     *
     * @param reach losses that its axis must show
     * @throws java.util.NoSuchElementException if no best interval was asked for, or none of that level
     */
    public JFreeChart intervals(RunResult run, PolicyLevel level, List<Double> reach) {
        return new IntervalChart(theme, colours.of(run.technique()))
                .of(run.techniqueName(), run.optimum().orElseThrow(), level, reach);
    }

    /**
     * How far the loss goes when each parameter is lower and higher.
     *
     * @throws java.util.NoSuchElementException if no best interval was asked for
     */
    public JFreeChart sensitivity(RunResult run) {
        return new TornadoChart(theme).of(run.optimum().orElseThrow());
    }

    /**
     * Height in pixels at which bars, dots and their names have their place in a chart of this width; 0 for a chart of
     * another kind.
     */
    public static double height(JFreeChart chart, double width) {
        if (chart.getPlot() instanceof CategoryPlot plot) {
            var data = plot.getDataset();
            var most = data.getColumnKeys().stream()
                    .mapToInt(name -> Bars.lines(name.toString(), width))
                    .max()
                    .orElse(1);
            return height(chart)
                    + data.getColumnCount() * Math.max(0, most * NAME_LINE + NAME_GAP - (GAP + BAR * rows(plot)));
        }
        return 0;
    }

    /** The same where names have as much room as they need. */
    public static double height(JFreeChart chart) {
        if (chart.getPlot() instanceof CategoryPlot plot) {
            var data = plot.getDataset();
            var axis = plot.getRangeAxis().isVisible() ? AXIS : 0;
            var legend = chart.getSubtitles().stream().anyMatch(SwatchLegend.class::isInstance) ? LEGEND : 0;
            return HEAD + legend + axis + data.getColumnCount() * (GAP + BAR * rows(plot));
        }
        return 0;
    }

    private static int rows(CategoryPlot plot) {
        return plot.getRenderer() instanceof StackedBarRenderer
                ? 1
                : Math.max(1, plot.getDataset().getRowCount());
    }

    private static OptionalDouble value(Optional<Double> boxed) {
        return boxed.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }
}
