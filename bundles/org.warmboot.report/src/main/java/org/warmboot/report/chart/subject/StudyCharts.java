package org.warmboot.report.chart.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.report.chart.kit.Bar;
import org.warmboot.report.chart.kit.Bars;
import org.warmboot.report.chart.kit.Category;
import org.warmboot.report.chart.kit.ChartTheme;
import org.warmboot.report.chart.kit.LineChart;
import org.warmboot.report.chart.kit.RoundLogAxis;
import org.warmboot.report.chart.kit.Swatch;
import org.warmboot.report.chart.kit.Swatch.Mark;
import org.warmboot.report.chart.kit.SwatchLegend;
import org.warmboot.report.chart.kit.Trace;
import org.warmboot.style.Rgb;
import org.warmboot.style.StateTone;
import org.warmboot.style.StyleTable;
import org.warmboot.style.TechniqueColours;

/** Charts of numbers over the parameters of a sweep, and of scenarios side by side; made from values alone. */
public final class StudyCharts {

    private static final double SCATTERED = 0.75;

    /** Room for marks at the ends of an axis. */
    private static final double NEAR = 1.03;

    private final ChartTheme theme;
    private final TechniqueColours colours;

    /** Charts in this style; techniques in these colours. */
    public StudyCharts(StyleTable style, TechniqueColours colours) {
        this.theme = new ChartTheme(style);
        this.colours = colours;
    }

    /**
     * Texts of a chart.
     *
     * @param title what is drawn
     * @param subtitle unit, settings
     * @param across the parameter along the lower axis
     */
    public record Words(String title, String subtitle, String across) {}

    /**
     * Numbers of one technique.
     *
     * @param key identifier of the technique
     * @param name its name for people
     * @param spots parameter and number, in order of the parameter
     */
    public record Series(String key, String name, List<Spot> spots) {

        public Series {
            spots = List.copyOf(spots);
        }
    }

    /** A number at a value of a parameter. */
    public record Spot(double x, Estimate y) {}

    /** Lines with bands of confidence. */
    public JFreeChart lines(Words words, List<Series> series) {
        var traces = traces(series);
        var plot = new XYPlot(Trace.data(traces), across(words, series), up(series), Trace.lines(traces, true));
        return framed(plot, words, series, Mark.LINE);
    }

    /** Dots, for points that no line connects. */
    public JFreeChart scatter(Words words, List<Series> series) {
        var traces = traces(series);
        var dots = new XYLineAndShapeRenderer(false, true);
        for (var i = 0; i < traces.size(); i++) {
            var colour = traces.get(i).colour().mixedWith(theme.style().paper(), SCATTERED);
            dots.setSeriesPaint(i, ChartTheme.awt(colour));
            dots.setSeriesShape(i, LineChart.DOT);
        }
        var plot = new XYPlot(Trace.data(traces), across(words, series), up(series), dots);
        return framed(plot, words, series, Mark.DOT);
    }

    /** Cells over two parameters, the larger the darker, with the numbers in them. */
    public JFreeChart heat(Words words, HeatMap map, DoubleFunction<String> text) {
        return new HeatChart(theme).of(words, map, text);
    }

    /** A bar for each subject and scenario; the first of the scenarios, with which the others are compared, is grey. */
    public JFreeChart bars(String title, String subtitle, List<String> scenarios, List<Side> sides) {
        var bars = sides.stream()
                .map(side -> Bar.of(
                        side.subject(),
                        side.scenario(),
                        side.value(),
                        side.text(),
                        ChartTheme.awt(colour(scenarios, side.scenario()))))
                .toList();
        var chart = new Bars(theme).of(title, subtitle, bars);
        chart.addSubtitle(new SwatchLegend(
                scenarios.stream()
                        .map(name -> Swatch.of(name, colour(scenarios, name), Mark.BOX))
                        .toList(),
                theme.style()));
        return chart;
    }

    /**
     * A number of one scenario.
     *
     * @param subject what is compared
     * @param scenario name of the scenario
     * @param value the number
     * @param text the number for people
     */
    public record Side(Category subject, String scenario, double value, String text) {}

    private Rgb colour(List<String> scenarios, String scenario) {
        var style = theme.style();
        var palette = List.of(
                style.axis(),
                style.accent(),
                style.states().get(StateTone.TRANSITION),
                style.states().get(StateTone.MIGRATING),
                style.states().get(StateTone.RUNNING),
                style.states().get(StateTone.SUSPENDED));
        return palette.get(scenarios.indexOf(scenario) % palette.size());
    }

    private List<Trace> traces(List<Series> series) {
        return series.stream()
                .map(each -> new Trace(
                        each.name(),
                        colours.of(each.key()),
                        each.spots().stream()
                                .map(spot -> new Trace.Spot(spot.x(), spot.y()))
                                .toList()))
                .toList();
    }

    private JFreeChart framed(XYPlot plot, Words words, List<Series> series, Mark mark) {
        theme.grid(plot);
        var chart = theme.frame(plot, words.title(), words.subtitle());
        plot.setInsets(new RectangleInsets(10, 0, 2, 18));
        var swatches = new ArrayList<Swatch>();
        series.forEach(each -> swatches.add(Swatch.of(each.name(), colours.of(each.key()), mark)));
        chart.addSubtitle(new SwatchLegend(swatches, theme.style()));
        return chart;
    }

    private ValueAxis across(Words words, List<Series> series) {
        var xs = xs(series).summaryStatistics();
        if (xs.getMin() > 0 && xs.getMax() >= 10 * xs.getMin()) {
            var axis = new RoundLogAxis(words.across());
            theme.logarithmic(axis);
            axis.setRange(xs.getMin() / NEAR, xs.getMax() * NEAR);
            return axis;
        }
        var axis = theme.numbers(words.across());
        if (xs.getCount() > 0 && xs.getMax() > xs.getMin()) {
            var room = (NEAR - 1) * (xs.getMax() - xs.getMin());
            axis.setRange(xs.getMin() - room, xs.getMax() + room);
        }
        return axis;
    }

    private ValueAxis up(List<Series> series) {
        var ys = series.stream()
                .flatMap(each -> each.spots().stream())
                .flatMapToDouble(
                        spot -> DoubleStream.of(spot.y().mean(), spot.y().high()))
                .filter(Double::isFinite)
                .summaryStatistics();
        if (ys.getMin() > 0 && ys.getMax() >= Bars.ORDERS * ys.getMin()) {
            return theme.logarithmic(ys.getMin(), ys.getMax());
        }
        var axis = theme.numbers("");
        theme.bare(axis);
        ChartTheme.upTo(axis, ys.getCount() > 0 ? ys.getMin() : 0, ys.getMax());
        return axis;
    }

    private static DoubleStream xs(List<Series> series) {
        return series.stream().flatMap(each -> each.spots().stream()).mapToDouble(Spot::x);
    }
}
