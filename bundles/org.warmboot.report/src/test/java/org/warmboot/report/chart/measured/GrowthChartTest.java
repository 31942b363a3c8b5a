package org.warmboot.report.chart.measured;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.junit.jupiter.api.Test;
import org.warmboot.analysis.trend.Segments;
import org.warmboot.analysis.trend.Series;
import org.warmboot.analysis.trend.TrendAnalysis;
import org.warmboot.style.StyleTable;

/** A series of eight weeks with a restart after four: 100 MiB and 10 more a day, of 1024 in all. */
class GrowthChartTest {

    private static final double BEGIN = 1767225600;
    private static final int HOURS = 24 * 56;
    private static final double DAY = 86400;

    @Test
    void restartsTheTrendAndTheDayOfExhaustionAreDrawnWhereTheyAre() {
        var plot = (XYPlot) GrowthChart.of(growth(OptionalDouble.of(1024)), StyleTable.LIGHT)
                .getPlot();
        assertEquals(1, plot.getDomainMarkers(Layer.FOREGROUND).size(), "the restart");
        assertEquals(1, plot.getRangeMarkers(Layer.FOREGROUND).size(), "the capacity");
        assertEquals(2, plot.getDataset(0).getSeriesCount(), "a line on each side of the restart");
        // 92.4 days after the restart
        assertEquals(BEGIN + (28 + 92.4) * DAY, plot.getDataset(3).getXValue(0, 0), DAY);
        assertEquals(1, plot.getDataset(3).getYValue(0, 0), 1e-9, "one GiB");
        assertTrue(plot.getDomainAxis().getUpperBound() > plot.getDataset(3).getXValue(0, 0), "it is in the picture");
        assertTrue(plot.getRangeAxis().getUpperBound() > 1);
    }

    @Test
    void aYearOfMinutesIsDrawnWithItsPeaksInALineThatIsNotTooLong() {
        int minutes = 525_600;
        var seconds = new double[minutes];
        var values = new double[minutes];
        for (int i = 0; i < minutes; i++) {
            seconds[i] = BEGIN + 60.0 * i;
            values[i] = i == 300_000 ? 900 : 100 + i % 7;
        }
        var series = new Series(seconds, values);
        var trend = TrendAnalysis.USUAL.of(series.part(0, 60_000), 0);
        var chart = GrowthChart.of(
                new Growth("a", "", 1, List.of(series), series, trend, OptionalDouble.empty(), Optional.empty()),
                StyleTable.DARK);
        var line = ((XYPlot) chart.getPlot()).getDataset(0);
        assertTrue(line.getItemCount(0) < 4000, "" + line.getItemCount(0));
        double highest = 0;
        for (int i = 0; i < line.getItemCount(0); i++) {
            highest = Math.max(highest, line.getYValue(0, i));
        }
        assertEquals(900, highest);
        var image = new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB);
        chart.draw(image.createGraphics(), new Rectangle(600, 300));
    }

    private static Growth growth(OptionalDouble capacity) {
        var random = new SplittableRandom(3);
        var seconds = new double[HOURS];
        var values = new double[HOURS];
        for (int hour = 0; hour < HOURS; hour++) {
            seconds[hour] = BEGIN + 3600.0 * hour;
            values[hour] = 100 + hour % (HOURS / 2) * 10 / 24.0 + 2 * random.nextGaussian();
        }
        var stretches = Segments.of(new Series(seconds, values), BEGIN + HOURS / 2 * 3600.0);
        var trend = TrendAnalysis.USUAL.of(stretches.getLast(), 0);
        return new Growth(
                "used",
                "GiB",
                1024,
                stretches,
                stretches.getLast(),
                trend,
                capacity,
                Optional.of(trend.line().reaches(capacity.getAsDouble())));
    }
}
