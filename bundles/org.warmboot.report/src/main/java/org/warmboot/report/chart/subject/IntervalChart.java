package org.warmboot.report.chart.subject;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.OptimalPolicy;
import org.warmboot.experiment.result.OptimalPolicy.Answer;
import org.warmboot.experiment.result.OptimalPolicy.Point;
import org.warmboot.report.Losses;
import org.warmboot.report.Messages;
import org.warmboot.report.Spans;
import org.warmboot.report.chart.kit.Bars;
import org.warmboot.report.chart.kit.ChartTheme;
import org.warmboot.report.chart.kit.LineChart;
import org.warmboot.report.chart.kit.RoundLogAxis;
import org.warmboot.report.chart.kit.Swatch;
import org.warmboot.report.chart.kit.Swatch.Mark;
import org.warmboot.report.chart.kit.SwatchLegend;
import org.warmboot.report.chart.kit.Trace;
import org.warmboot.style.Rgb;

/** Loss against the interval of a policy, with the flat part, the best and the given interval, and never. */
public final class IntervalChart {

    private static final double PALE = 0.14;
    private static final double AIR = 1.15;

    private final ChartTheme theme;
    private final Rgb colour;

    public IntervalChart(ChartTheme theme, Rgb colour) {
        this.theme = theme;
        this.colour = colour;
    }

    /** One level of policies; the axis shows some losses at least, so that several techniques can be compared. */
    public JFreeChart of(String title, OptimalPolicy optimum, PolicyLevel level, List<Double> reach) {
        var answer = level.answer(optimum).orElseThrow();
        var points = level.curve(optimum);
        var finite = points.stream()
                .filter(point -> Double.isFinite(point.interval()) && point.interval() > 0)
                .toList();
        var never = points.stream()
                .filter(point -> Double.isInfinite(point.interval()))
                .findFirst();
        var longest = finite.stream().mapToDouble(Point::interval).max().orElse(1);
        var span = Spans.of(Math.sqrt(
                longest * finite.stream().mapToDouble(Point::interval).min().orElse(1)));
        var values = reach.stream().mapToDouble(Double::doubleValue).summaryStatistics();
        var unit = Losses.of(optimum.unit(), values.getMax());
        var orders = values.getMin() > 0 && values.getMax() >= Bars.ORDERS * values.getMin();
        var shown = AIR * values.getMax() * unit.factor();
        var trace = new Trace(
                "",
                colour,
                upTo(
                        shown,
                        finite.stream()
                                .map(point -> new Trace.Spot(
                                        point.interval() / span.seconds(),
                                        point.loss().times(unit.factor())))
                                .toList()));
        var most = trace.spots().stream().mapToDouble(spot -> spot.y().high()).reduce(shown, Math::max);
        var across = new RoundLogAxis(
                Messages.text("interval.axis." + answer.since().key(), Messages.text(span.key() + ".name")));
        theme.logarithmic(across);
        if (!finite.isEmpty()) {
            across.setRange(
                    trace.spots().getFirst().x(),
                    Math.max(
                            trace.spots().getLast().x(),
                            trace.spots().getFirst().x() * 1.01));
        }
        var plot = new XYPlot(
                Trace.data(List.of(trace)),
                across,
                up(values.getMin() * unit.factor(), most, orders),
                Trace.lines(List.of(trace), false));
        theme.grid(plot);
        flat(plot, answer, span);
        var swatches = new ArrayList<Swatch>();
        mark(plot, 1, answer.interval(), finite, span, unit).ifPresent(dots -> plot.setRenderer(1, dots));
        swatches.add(Swatch.of(Messages.text("interval.best", best(answer)), colour, Mark.DOT));
        if (Double.isFinite(answer.given())) {
            mark(plot, 2, answer.given(), finite, span, unit)
                    .ifPresent(dots -> plot.setRenderer(2, LineChart.rings(theme)));
            swatches.add(Swatch.of(
                    Messages.text("interval.given", Spans.exactly(answer.given())),
                    theme.style().text(),
                    Mark.RING));
        }
        swatches.add(Swatch.of(Messages.text("interval.flat"), pale(), Mark.BOX));
        never.ifPresent(point -> {
            var marker = new ValueMarker(point.loss().mean() * unit.factor(), ink(), Swatch.dashes(1.2f));
            plot.addRangeMarker(marker, Layer.BACKGROUND);
            swatches.add(Swatch.of(
                    Messages.text("interval.never", Losses.text(point.loss().mean(), optimum.unit())),
                    theme.style().muted(),
                    Mark.DASHES));
        });
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        var subtitle = Messages.text(
                orders ? "interval.subtitle.logarithmic" : "interval.subtitle",
                Losses.name(optimum.unit()),
                unit.unit(),
                Messages.text("basis.short." + optimum.basis().key()));
        var chart = theme.frame(plot, title, subtitle);
        // half of the last number of the axis
        plot.setInsets(new RectangleInsets(10, 0, 2, 18));
        chart.addSubtitle(new SwatchLegend(swatches, theme.style()));
        return chart;
    }

    private ValueAxis up(double least, double most, boolean orders) {
        if (orders) {
            return theme.logarithmic(least, most);
        }
        var axis = theme.numbers("");
        theme.bare(axis);
        ChartTheme.upTo(axis, 0, most);
        return axis;
    }

    /** The curve without its ends above a loss, where nobody wants to be, so that it ends in the chart. */
    private static List<Trace.Spot> upTo(double most, List<Trace.Spot> spots) {
        var inside = IntStream.range(0, spots.size())
                .filter(i -> spots.get(i).y().mean() <= most)
                .summaryStatistics();
        if (inside.getCount() == 0) {
            return spots;
        }
        var kept = new ArrayList<>(spots.subList(inside.getMin(), inside.getMax() + 1));
        if (inside.getMin() > 0) {
            kept.addFirst(crossing(most, spots.get(inside.getMin()), spots.get(inside.getMin() - 1)));
        }
        if (inside.getMax() + 1 < spots.size()) {
            kept.addLast(crossing(most, spots.get(inside.getMax()), spots.get(inside.getMax() + 1)));
        }
        return kept;
    }

    /** Where a line on the logarithmic axis reaches a loss. */
    private static Trace.Spot crossing(double loss, Trace.Spot below, Trace.Spot above) {
        var share = (loss - below.y().mean()) / (above.y().mean() - below.y().mean());
        return new Trace.Spot(below.x() * Math.pow(above.x() / below.x(), share), Estimate.exact(loss));
    }

    private void flat(XYPlot plot, Answer answer, Spans span) {
        var axis = plot.getDomainAxis();
        var from = Math.max(answer.from() / span.seconds(), axis.getLowerBound());
        var to = Math.min(answer.to() / span.seconds(), axis.getUpperBound());
        if (from < to) {
            plot.addDomainMarker(new IntervalMarker(from, to, ChartTheme.awt(pale())), Layer.BACKGROUND);
        }
    }

    /** A mark on the curve, if the interval is on it. */
    private Optional<XYLineAndShapeRenderer> mark(
            XYPlot plot, int index, double interval, List<Point> points, Spans span, Losses unit) {
        var loss = at(interval, points);
        if (loss.isEmpty()) {
            return Optional.empty();
        }
        var series = new XYSeries("mark");
        series.add(interval / span.seconds(), loss.getAsDouble() * unit.factor());
        plot.setDataset(index, new XYSeriesCollection(series));
        var dots = new XYLineAndShapeRenderer(false, true);
        dots.setSeriesShape(0, new Ellipse2D.Double(-4.5, -4.5, 9, 9));
        dots.setSeriesPaint(0, ChartTheme.awt(colour));
        return Optional.of(dots);
    }

    /** Loss at an interval, on a straight line between its neighbours on the logarithmic axis. */
    private static OptionalDouble at(double interval, List<Point> points) {
        for (var i = 1; i < points.size(); i++) {
            var left = points.get(i - 1);
            var right = points.get(i);
            if (left.interval() <= interval && interval <= right.interval()) {
                var share = Math.log(interval / left.interval()) / Math.log(right.interval() / left.interval());
                return OptionalDouble.of(left.loss().mean()
                        + share * (right.loss().mean() - left.loss().mean()));
            }
        }
        return OptionalDouble.empty();
    }

    private static String best(Answer answer) {
        return switch (answer.kind()) {
            case NEVER -> Messages.text("answer.never");
            case AT_ONCE -> Messages.text("answer.at-once");
            default -> Spans.about(answer.interval());
        };
    }

    private Rgb pale() {
        return colour.mixedWith(theme.style().paper(), PALE);
    }

    private Color ink() {
        return ChartTheme.awt(theme.style().muted());
    }
}
