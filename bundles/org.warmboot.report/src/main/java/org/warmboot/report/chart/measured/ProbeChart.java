package org.warmboot.report.chart.measured;

import java.awt.BasicStroke;
import java.util.List;
import java.util.OptionalDouble;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.warmboot.report.Messages;
import org.warmboot.report.chart.kit.ChartTheme;
import org.warmboot.report.chart.kit.LineChart;
import org.warmboot.style.Numbers;
import org.warmboot.style.StateTone;
import org.warmboot.style.StyleTable;

/** When a service answered probes, and when it did not. */
public final class ProbeChart {

    private static final int MOST_LABELS = 12;
    private static final double LABEL = 1.12;
    private static final double HALF = 0.5;
    private static final BasicStroke BAR = new BasicStroke(8, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

    private ProbeChart() {}

    /**
     * A time without an answer, seconds of the epoch.
     *
     * @param until infinite if it has not ended
     */
    public record Away(double from, double until) {}

    /**
     * Draws a log.
     *
     * @param begin     seconds of the epoch at which the first probe was sent
     * @param end       and the last one
     * @param simulated seconds for which the service is away in a simulation, drawn from the begin of each outage
     */
    public static JFreeChart of(
            double begin, double end, List<Away> aways, OptionalDouble simulated, StyleTable style) {
        var theme = new ChartTheme(style);
        var answers = new XYSeries("answers", false);
        answers.setDescription(Messages.text("measured.probes.answers"));
        answers.add(begin, 1);
        for (var away : aways) {
            answers.add(away.from(), 1);
            answers.add(away.from(), 0);
            var until = Math.min(away.until(), end);
            answers.add(until, 0);
            if (Double.isFinite(away.until())) {
                answers.add(until, 1);
            }
        }
        answers.add(end, aways.isEmpty() || Double.isFinite(aways.getLast().until()) ? 1 : 0);
        var times = new DayAxis();
        theme.dress(times);
        // the first and the last time have room for their names
        var room = 0.03 * Math.max(1, end - begin);
        times.setRange(begin - room, Math.max(end, begin + 1) + room);
        var values = theme.numbers("");
        theme.bare(values);
        values.setRange(-0.08, 1.25);
        values.setTickLabelsVisible(false);
        var line = new XYLineAndShapeRenderer(true, false);
        line.setSeriesPaint(0, theme.style().states().get(StateTone.RUNNING).ink());
        line.setSeriesStroke(0, LineChart.solid());
        var plot = new XYPlot(new XYSeriesCollection(answers), times, values, line);
        theme.grid(plot);
        plot.setRangeGridlinesVisible(false);
        aways.forEach(away -> plot.addDomainMarker(marker(away, end, theme), Layer.BACKGROUND));
        if (aways.size() <= MOST_LABELS) {
            aways.stream()
                    .filter(away -> Double.isFinite(away.until()))
                    .forEach(away -> plot.addAnnotation(label(away, theme)));
        }
        simulated.ifPresent(seconds -> {
            plot.setDataset(1, simulated(aways, seconds));
            plot.setRenderer(1, bars(aways.size(), theme));
        });
        return theme.frame(
                plot,
                Messages.text("measured.probes"),
                Messages.text(simulated.isPresent() ? "measured.probes.simulated" : "measured.probes.marks"));
    }

    private static IntervalMarker marker(Away away, double end, ChartTheme theme) {
        var colour = theme.style().states().get(StateTone.RESETTING).ink();
        var marker = new IntervalMarker(away.from(), Math.min(away.until(), end), colour);
        marker.setAlpha(0.25f);
        marker.setOutlinePaint(null);
        return marker;
    }

    private static XYTextAnnotation label(Away away, ChartTheme theme) {
        var text = new XYTextAnnotation(
                Numbers.duration(away.until() - away.from()), (away.from() + away.until()) / 2, LABEL);
        text.setFont(ChartTheme.font(12));
        text.setPaint(theme.style().text().ink());
        text.setTextAnchor(TextAnchor.CENTER);
        return text;
    }

    private static XYSeriesCollection simulated(List<Away> aways, double seconds) {
        var data = new XYSeriesCollection();
        for (var away : aways) {
            var bar = new XYSeries(data.getSeriesCount(), false);
            bar.setDescription(Messages.text("measured.probes.bar", Numbers.duration(seconds)));
            bar.add(away.from(), HALF);
            bar.add(away.from() + seconds, HALF);
            data.addSeries(bar);
        }
        return data;
    }

    private static XYLineAndShapeRenderer bars(int number, ChartTheme theme) {
        var bars = new XYLineAndShapeRenderer(true, false);
        for (var i = 0; i < number; i++) {
            bars.setSeriesPaint(i, theme.style().accent().ink());
            bars.setSeriesStroke(i, BAR);
        }
        return bars;
    }
}
