package org.warmboot.report.chart.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.junit.jupiter.api.Test;

class DurationAxisTest {

    /** From a millisecond to three years. */
    @Property(seed = "20260813", tries = 100)
    void hasThreeMarksAtLeastAndNotTooMany(
            @ForAll @IntRange(min = -3, max = 7) int power, @ForAll @IntRange(min = 1, max = 6) int decades) {
        var marks = marks(Math.pow(10, power), Math.pow(10, Math.min(power + decades, 8)));
        assertTrue(marks.size() >= 3 && marks.size() <= 9, marks::toString);
    }

    @Test
    void aShortAxisHasMarksBetweenTheRoundOnes() {
        assertEquals(List.of("20\u00a0min", "30\u00a0min", "1\u00a0h", "2\u00a0h"), marks(1000, 10_000));
        assertEquals(List.of("10\u00a0s", "1\u00a0min", "10\u00a0min", "1\u00a0h", "10\u00a0h"), marks(10, 100_000));
    }

    private static List<String> marks(double from, double to) {
        var axis = new DurationAxis("");
        axis.setRange(from, to);
        var graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        var ticks = axis.refreshTicks(
                graphics, new AxisState(), new Rectangle2D.Double(0, 0, 400, 200), RectangleEdge.BOTTOM);
        graphics.dispose();
        return ticks.stream().map(each -> ((NumberTick) each).getText()).toList();
    }
}
