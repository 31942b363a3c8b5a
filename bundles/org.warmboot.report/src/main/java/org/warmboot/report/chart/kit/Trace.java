package org.warmboot.report.chart.kit;

import java.util.List;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.style.Rgb;

/**
 * Estimates over a number, as a line in a translucent band of confidence.
 *
 * @param name what it shows; its text at the end of the line, empty for none
 * @param colour its colour
 * @param spots in order of x
 */
public record Trace(String name, Rgb colour, List<Spot> spots) {

    private static final float VEIL = 0.18f;

    public Trace {
        spots = List.copyOf(spots);
    }

    /** One estimate. */
    public record Spot(double x, Estimate y) {}

    /** Estimates with their intervals, a series for each trace. */
    public static YIntervalSeriesCollection data(List<Trace> traces) {
        var data = new YIntervalSeriesCollection();
        for (var i = 0; i < traces.size(); i++) {
            var series = new YIntervalSeries(Integer.toString(i), false, true);
            series.setDescription(traces.get(i).name());
            for (var spot : traces.get(i).spots()) {
                series.add(spot.x(), spot.y().mean(), spot.y().low(), spot.y().high());
            }
            data.addSeries(series);
        }
        return data;
    }

    /** Lines in bands; dots where there are few. */
    public static DeviationRenderer lines(List<Trace> traces, boolean dots) {
        var renderer = new DeviationRenderer(true, dots);
        renderer.setAlpha(VEIL);
        for (var i = 0; i < traces.size(); i++) {
            var colour = ChartTheme.awt(traces.get(i).colour());
            renderer.setSeriesPaint(i, colour);
            renderer.setSeriesFillPaint(i, colour);
            renderer.setSeriesStroke(i, LineChart.solid());
            renderer.setSeriesShape(i, LineChart.DOT);
        }
        return renderer;
    }
}
