package org.warmboot.report.chart.measured;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.junit.jupiter.api.Test;
import org.warmboot.analysis.LineFit;
import org.warmboot.analysis.PhaseLine;
import org.warmboot.analysis.life.Lives;
import org.warmboot.style.StyleTable;

/** Charts of lives, phases and probes draw the values that they are given, where they are. */
class MeasuredChartsTest {

    private static final double DAY = 86400;

    @Test
    void theSurvivalFallsAtEachFailureAndACutLifeIsARingOnIt() {
        var lives = new Lives(
                new double[] {10 * DAY, 20 * DAY, 30 * DAY, 40 * DAY}, new boolean[] {true, false, true, true});
        var plot = plot(SurvivalChart.of(lives, time -> Math.exp(-time / (30 * DAY)), StyleTable.LIGHT));
        var seen = plot.getDataset(1);
        // begin, two corners at each of the three failures, end
        assertEquals(8, seen.getItemCount(0));
        assertEquals(10, seen.getXValue(0, 2), 1e-9);
        assertEquals(75, seen.getYValue(0, 2), 1e-9);
        assertEquals(37.5, seen.getYValue(0, 4), 1e-9, "one of the two that are still seen");
        var fitted = plot.getDataset(2);
        assertEquals(100, fitted.getYValue(0, 0), 1e-9);
        var cut = plot.getDataset(3);
        assertEquals(1, cut.getItemCount(0));
        assertEquals(20, cut.getXValue(0, 0), 1e-9);
        assertEquals(75, cut.getYValue(0, 0), 1e-9);
    }

    @Test
    void aPhaseHasItsLineAndItsOutlierARing() {
        var points = List.of(
                new LineFit.Point(1, 6.2),
                new LineFit.Point(3, 13),
                new LineFit.Point(5, 19.8),
                new LineFit.Point(7, 26.6),
                new LineFit.Point(9, 60),
                new LineFit.Point(11, 40.2));
        var line = PhaseLine.through(points);
        var plot = plot(PhaseChart.of(List.of(new PhaseChart.Phase("boot", points, line)), StyleTable.LIGHT));
        assertEquals(line.intercept().estimate(), plot.getDataset(0).getYValue(0, 0), 1e-9);
        assertEquals(6, plot.getDataset(1).getItemCount(0));
        assertEquals(1, plot.getDataset(2).getItemCount(0));
        assertEquals(60, plot.getDataset(2).getYValue(0, 0), 1e-9);
    }

    @Test
    void anOutageIsABandWithItsSecondsAndOneThatHasNotEndedGoesToTheEnd() {
        var aways = List.of(new ProbeChart.Away(100, 140), new ProbeChart.Away(300, Double.POSITIVE_INFINITY));
        var plot = plot(ProbeChart.of(60, 360, aways, OptionalDouble.of(42), StyleTable.DARK));
        assertEquals(2, plot.getDomainMarkers(Layer.BACKGROUND).size());
        assertEquals(1, plot.getAnnotations().size(), "nobody knows how long the second one lasts");
        assertEquals(2, plot.getDataset(1).getSeriesCount(), "simulated from the begin of each");
        assertEquals(142, plot.getDataset(1).getXValue(0, 1), 1e-9);
        var line = plot.getDataset(0);
        assertEquals(360, line.getXValue(0, line.getItemCount(0) - 1), 1e-9);
        assertEquals(0, line.getYValue(0, line.getItemCount(0) - 1), 1e-9);
    }

    /** The plot of a chart that can be painted. */
    private static XYPlot plot(JFreeChart chart) {
        var image = new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB);
        chart.draw(image.createGraphics(), new Rectangle(600, 300));
        var colours = new HashSet<Integer>();
        for (int x = 0; x < 600; x++) {
            for (int y = 60; y < 300; y++) {
                colours.add(image.getRGB(x, y));
            }
        }
        assertTrue(colours.size() > 10, "it is not empty");
        return chart.getXYPlot();
    }
}
