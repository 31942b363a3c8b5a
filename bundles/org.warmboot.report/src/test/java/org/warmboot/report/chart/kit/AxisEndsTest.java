package org.warmboot.report.chart.kit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.data.xy.IntervalXYDataset;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.report.chart.subject.Charts;
import org.warmboot.report.chart.subject.IntervalChart;
import org.warmboot.report.chart.subject.LongRunBar;
import org.warmboot.report.chart.subject.PolicyLevel;
import org.warmboot.report.chart.subject.StudyCharts;
import org.warmboot.report.chart.subject.TaskPart;
import org.warmboot.report.sample.SampleLongRuns;
import org.warmboot.report.sample.SampleMechanisms;
import org.warmboot.report.sample.SampleResult;
import org.warmboot.style.Hatch;
import org.warmboot.style.StyleTable;
import org.warmboot.style.TechniqueColours;

/** Axes of values end above the data, at a mark where they have marks. */
class AxisEndsTest {

    private static final TechniqueColours COLOURS = new TechniqueColours(List.of("warm", "cold"));
    private static final ChartTheme THEME = new ChartTheme(StyleTable.LIGHT);

    @Property(seed = "20260811", tries = 200)
    void ofLines(
            @ForAll @Size(min = 2, max = 12) List<@DoubleRange(min = 0, max = 1000) Double> values,
            @ForAll @IntRange(min = -9, max = 9) int power) {
        var ys = values.stream().map(value -> value * Math.pow(10, power)).toList();
        var curve = new Curve(
                "warm",
                "Warm",
                List.of(),
                0,
                IntStream.range(0, ys.size())
                        .mapToObj(i -> new Curve.Point(i, ys.get(i)))
                        .toList());
        var words = new LineChart.Words("Title", "", "x");
        check(new LineChart(THEME, COLOURS).of(words, List.of(curve), List.of(), true));
        check(new LineChart(THEME, COLOURS).of(words, List.of(curve), curve.points(), false));
        var spots = IntStream.range(0, ys.size())
                .mapToObj(i -> new StudyCharts.Spot(i, new Estimate(ys.get(i), 0.9 * ys.get(i), 1.2 * ys.get(i))))
                .toList();
        var series = List.of(new StudyCharts.Series("warm", "Warm", spots));
        var studies = new StudyCharts(StyleTable.LIGHT, COLOURS);
        check(studies.lines(new StudyCharts.Words("Title", "", "x"), series));
        check(studies.scatter(new StudyCharts.Words("Title", "", "x"), series));
    }

    @Property(seed = "20260812", tries = 200)
    void ofBars(@ForAll @Size(min = 1, max = 6) List<@DoubleRange(min = 0, max = 1e9) Double> values) {
        var bars = new ArrayList<Bar>();
        var stacks = new ArrayList<Stack>();
        for (var i = 0; i < values.size(); i++) {
            bars.add(Bar.of(new Category(i, "bar " + i), "", 1e-6 + values.get(i), "label", Color.BLACK));
            stacks.add(new Stack(
                    "stack " + i,
                    "label",
                    List.of(
                            new Stack.Part("one", values.get(i), "", StyleTable.LIGHT.accent(), Hatch.NONE),
                            new Stack.Part("other", values.get(i) / 3, "", StyleTable.LIGHT.axis(), Hatch.NONE))));
        }
        check(new Bars(THEME).of("Title", "", bars));
        check(new Bars(THEME).dots("Title", "", bars));
        check(new StackedBars(THEME).of("Title", "", stacks));
    }

    @Property(seed = "20260813", tries = 100)
    void ofLossesAgainstIntervals(@ForAll @DoubleRange(min = 1, max = 60) double worst) {
        for (var run : SampleLongRuns.tenants().runs()) {
            var loss = run.optimum().orElseThrow().loss();
            check(new IntervalChart(THEME, StyleTable.LIGHT.accent())
                    .of("Title", run.optimum().orElseThrow(), PolicyLevel.HYPERVISOR, List.of(loss, worst * loss)));
        }
    }

    @Test
    void ofTheChartsOfEverySample() {
        var charts = new Charts(StyleTable.LIGHT, COLOURS);
        for (var result : List.of(SampleResult.create(), SampleMechanisms.create(), SampleLongRuns.create())) {
            for (var experiment : result.experiments()) {
                check(charts.downtimeByDomains(experiment, result.comparisons()));
                for (var part : TaskPart.values()) {
                    check(charts.taskTimes(experiment, part));
                }
                check(charts.availability(experiment));
                for (var run : experiment.runs()) {
                    check(charts.throughput(experiment, run.parameters().service()));
                    check(charts.throughputOverTime(experiment, run.parameters().service()));
                    run.rolling().ifPresent(any -> check(charts.cluster(experiment, run)));
                    run.aging().ifPresent(any -> check(charts.aging(run)));
                    run.capacity().ifPresent(capacity -> check(charts.capacity(capacity)));
                    run.capacity().ifPresent(capacity -> check(charts.wakeUp(capacity)));
                    run.longRun().ifPresent(longRun -> check(charts.outages(run, List.of(longRun))));
                    run.longRun()
                            .ifPresent(longRun ->
                                    check(charts.causes("", List.of(new LongRunBar("", longRun.measures())))));
                    run.optimum().ifPresent(any -> check(charts.sensitivity(run)));
                }
            }
        }
    }

    private static void check(JFreeChart chart) {
        switch (chart.getPlot()) {
            case XYPlot plot -> {
                for (var i = 0; i < plot.getDatasetCount(); i++) {
                    if (plot.getDataset(i) != null) {
                        above(plot.getRangeAxisForDataset(i), highest(plot.getDataset(i)));
                    }
                }
            }
            case CategoryPlot plot -> above(plot.getRangeAxis(), highest(plot));
            default -> throw new AssertionError(chart.getPlot());
        }
        chart.draw(
                new BufferedImage(424, 280, BufferedImage.TYPE_INT_RGB).createGraphics(),
                new java.awt.Rectangle(424, 280));
    }

    private static void above(ValueAxis axis, double highest) {
        assertTrue(
                highest < axis.getUpperBound() || highest == Double.NEGATIVE_INFINITY,
                () -> highest + " but the axis ends at " + axis.getUpperBound());
        if (axis instanceof NumberAxis numbers && axis.isVisible() && !numbers.isAutoTickUnitSelection()) {
            var step = numbers.getTickUnit().getSize();
            var last = Math.floor(axis.getUpperBound() / step) * step;
            assertTrue(last >= highest, () -> "the last mark is " + last + ", below " + highest);
        }
    }

    private static double highest(XYDataset data) {
        var highest = Double.NEGATIVE_INFINITY;
        for (var series = 0; series < data.getSeriesCount(); series++) {
            for (var item = 0; item < data.getItemCount(series); item++) {
                highest = Math.max(highest, data.getYValue(series, item));
                if (data instanceof IntervalXYDataset intervals) {
                    highest = Math.max(highest, intervals.getEndYValue(series, item));
                }
            }
        }
        return highest;
    }

    private static double highest(CategoryPlot plot) {
        var data = plot.getDataset();
        var stacked = plot.getRenderer() instanceof StackedBarRenderer;
        var highest = Double.NEGATIVE_INFINITY;
        for (var column = 0; column < data.getColumnCount(); column++) {
            var total = 0.0;
            for (var row = 0; row < data.getRowCount(); row++) {
                if (data.getValue(row, column) != null) {
                    var value = data.getValue(row, column).doubleValue();
                    total = stacked ? total + value : Math.max(total, value);
                }
            }
            highest = Math.max(highest, total);
        }
        return highest;
    }
}
