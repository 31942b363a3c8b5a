package org.warmboot.report.chart.measured;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.warmboot.analysis.trend.Exhaustion;
import org.warmboot.report.Messages;
import org.warmboot.report.chart.kit.ChartTheme;
import org.warmboot.report.chart.kit.LineChart;
import org.warmboot.style.Numbers;
import org.warmboot.style.StateTone;
import org.warmboot.style.StyleTable;

/** A measured series with its trend, restarts and gaps, and the day on which all is used up. */
public final class GrowthChart {

    private static final double DAY = 86400;

    /** Points of a line; more would not be seen. */
    private static final int MOST = 1500;

    private static final Color CLEAR = new Color(0, 0, 0, 0);
    private static final int STEPS = 60;
    private static final float VEIL = 0.18f;
    private static final double ROOM = 1.06;
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final BasicStroke DASHED =
            new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 3}, 0);
    private static final BasicStroke DOTTED =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {2, 3}, 0);

    private final ChartTheme theme;
    private final Growth growth;
    private final double begin;
    private final double end;
    private final double horizon;

    private GrowthChart(StyleTable style, Growth growth) {
        this.theme = new ChartTheme(style);
        this.growth = growth;
        begin = growth.stretches().getFirst().seconds()[0];
        end = growth.stretches()
                .getLast()
                .seconds()[growth.stretches().getLast().size() - 1];
        horizon = horizon();
    }

    /** Draws a series. */
    public static JFreeChart of(Growth growth, StyleTable style) {
        return new GrowthChart(style, growth).chart();
    }

    private JFreeChart chart() {
        var values = theme.numbers("");
        theme.bare(values);
        ChartTheme.upTo(values, 0, highest());
        var plot = new XYPlot(lines(), days(), values, thin());
        theme.grid(plot);
        plot.setDataset(1, band());
        plot.setRenderer(1, veil());
        plot.setDataset(2, trend());
        plot.setRenderer(2, strong());
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        restarts(plot);
        capacity(plot);
        growth.exhaustion().filter(found -> found.expected() <= horizon).ifPresent(found -> exhausted(plot, found));
        return theme.frame(plot, growth.name(), subtitle());
    }

    private String subtitle() {
        return growth.unit().isEmpty()
                ? Messages.text("measured.growth")
                : Messages.text("measured.growth.unit", growth.unit());
    }

    /** A little beyond the day on which all is used up, but never so far that the series is not seen any more. */
    private double horizon() {
        var seen = end - begin;
        var wished = growth.exhaustion()
                .map(Exhaustion::expected)
                .filter(Double::isFinite)
                .map(day -> day + 0.08 * (day - begin))
                .orElse(end + 0.15 * seen);
        return Math.min(Math.max(wished, end + 0.05 * seen), end + 4 * seen);
    }

    private double highest() {
        var highest = growth.stretches().stream()
                .flatMapToDouble(stretch -> Arrays.stream(stretch.values()))
                .max()
                .orElse(0);
        var shown = growth.capacity().isPresent() && growth.capacity().getAsDouble() < 5 * highest
                ? Math.max(highest, growth.capacity().getAsDouble())
                : highest;
        return ROOM * Math.max(shown, at(Math.min(horizon, end))) / growth.scale();
    }

    private NumberAxis days() {
        var axis = new DayAxis();
        theme.dress(axis);
        axis.setRange(begin, horizon);
        return axis;
    }

    private XYSeriesCollection lines() {
        var data = new XYSeriesCollection();
        var values =
                growth.stretches().stream().mapToInt(stretch -> stretch.size()).sum();
        var every = Math.max(1, 2 * values / MOST);
        for (var stretch : growth.stretches()) {
            var line = new XYSeries(data.getSeriesCount(), false);
            line.setDescription(growth.name());
            for (var from = 0; from < stretch.size(); from += every) {
                addExtremes(line, stretch.seconds(), stretch.values(), from, Math.min(stretch.size(), from + every));
            }
            data.addSeries(line);
        }
        return data;
    }

    /** The lowest and the highest of some values, so that no peak is lost. */
    private void addExtremes(XYSeries line, double[] seconds, double[] values, int from, int to) {
        var low = from;
        var high = from;
        for (var i = from; i < to; i++) {
            low = values[i] < values[low] ? i : low;
            high = values[i] > values[high] ? i : high;
        }
        line.add(seconds[Math.min(low, high)], values[Math.min(low, high)] / growth.scale());
        if (low != high) {
            line.add(seconds[Math.max(low, high)], values[Math.max(low, high)] / growth.scale());
        }
    }

    private YIntervalSeriesCollection band() {
        var series = new YIntervalSeries("band", false, true);
        var line = growth.trend().line();
        // what lies far outside is cut off here, as lines that leave the picture far away are drawn badly
        var top = 2 * highest();
        for (var step = 0; step <= STEPS; step++) {
            var time = judgedBegin() + step * (horizon - judgedBegin()) / STEPS;
            var days = (time - line.centre()) / DAY;
            series.add(
                    time,
                    line.at(days) / growth.scale(),
                    Math.max(0, line.lower(days) / growth.scale()),
                    Math.min(top, line.upper(days) / growth.scale()));
        }
        var data = new YIntervalSeriesCollection();
        data.addSeries(series);
        return data;
    }

    /** The line through what was judged, and where it leads. */
    private XYSeriesCollection trend() {
        var seen = new XYSeries("seen", false);
        seen.setDescription(Messages.text("measured.trend"));
        var judgedEnd = growth.judged().seconds()[growth.judged().size() - 1];
        seen.add(judgedBegin(), at(judgedBegin()) / growth.scale());
        seen.add(judgedEnd, at(judgedEnd) / growth.scale());
        var ahead = new XYSeries("ahead", false);
        ahead.setDescription(Messages.text("measured.ahead"));
        if (growth.judged() == growth.stretches().getLast()) {
            var until = growth.exhaustion()
                    .map(Exhaustion::expected)
                    .filter(day -> day <= horizon)
                    .orElse(horizon);
            ahead.add(judgedEnd, at(judgedEnd) / growth.scale());
            ahead.add((double) until, at(until) / growth.scale());
        }
        var data = new XYSeriesCollection(seen);
        data.addSeries(ahead);
        return data;
    }

    private double judgedBegin() {
        return growth.judged().seconds()[0];
    }

    private double at(double time) {
        return growth.trend().line().at((time - growth.trend().line().centre()) / DAY);
    }

    private XYLineAndShapeRenderer thin() {
        var renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        for (var i = 0; i < growth.stretches().size(); i++) {
            renderer.setSeriesPaint(i, ChartTheme.awt(theme.style().axis()));
            renderer.setSeriesStroke(i, ChartTheme.HAIRLINE);
        }
        return renderer;
    }

    private DeviationRenderer veil() {
        var renderer = new DeviationRenderer(false, false);
        renderer.setAlpha(VEIL);
        renderer.setSeriesFillPaint(0, accent());
        return renderer;
    }

    private XYLineAndShapeRenderer strong() {
        var renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setSeriesPaint(0, accent());
        renderer.setSeriesStroke(0, LineChart.solid());
        renderer.setSeriesPaint(1, accent());
        renderer.setSeriesStroke(
                1, new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {6, 4}, 0));
        return renderer;
    }

    private void restarts(XYPlot plot) {
        for (var i = 1; i < growth.stretches().size(); i++) {
            var before = growth.stretches().get(i - 1);
            var from = growth.stretches().get(i).seconds()[0];
            var gap = from - before.seconds()[before.size() - 1] > DAY;
            var marker = new ValueMarker(from, orange(), DASHED);
            marker.setLabel(Messages.text(gap ? "measured.gap" : "measured.restart"));
            label(marker, RectangleAnchor.TOP_RIGHT, TextAnchor.TOP_LEFT);
            plot.addDomainMarker(marker);
        }
    }

    private void capacity(XYPlot plot) {
        growth.capacity().ifPresent(all -> {
            var marker = new ValueMarker(all / growth.scale(), orange(), DOTTED);
            marker.setLabel(Messages.text("measured.capacity", Numbers.plain(all / growth.scale(), 3), growth.unit()));
            label(marker, RectangleAnchor.TOP_LEFT, TextAnchor.BOTTOM_LEFT);
            plot.addRangeMarker(marker);
        });
    }

    private static void label(ValueMarker marker, RectangleAnchor anchor, TextAnchor text) {
        marker.setLabelBackgroundColor(CLEAR);
        marker.setLabelFont(ChartTheme.font(11));
        marker.setLabelPaint(marker.getPaint());
        marker.setLabelAnchor(anchor);
        marker.setLabelTextAnchor(text);
        marker.setLabelOffset(RectangleInsets.ZERO_INSETS);
    }

    private void exhausted(XYPlot plot, Exhaustion found) {
        var day = new XYSeries("exhausted", false);
        var all = growth.capacity().orElseThrow() / growth.scale();
        day.add(found.expected(), all);
        day.setDescription(Messages.text("measured.exhausted"));
        plot.setDataset(3, new XYSeriesCollection(day));
        var dot = new XYLineAndShapeRenderer(false, true);
        dot.setSeriesPaint(0, accent());
        dot.setSeriesShape(0, new Ellipse2D.Double(-4, -4, 8, 8));
        plot.setRenderer(3, dot);
        var text = new XYTextAnnotation(
                DATE.format(Instant.ofEpochSecond((long) found.expected())) + "  ", found.expected(), all);
        text.setFont(ChartTheme.font(12));
        text.setPaint(ChartTheme.awt(theme.style().text()));
        text.setTextAnchor(TextAnchor.BOTTOM_RIGHT);
        plot.addAnnotation(text);
    }

    private Color accent() {
        return ChartTheme.awt(theme.style().accent());
    }

    private Color orange() {
        return ChartTheme.awt(theme.style().states().get(StateTone.RESETTING));
    }
}
