package org.warmboot.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DowntimeModelTest {

    private static LineFit line(double slope, double intercept) {
        return new LineFit(slope, intercept, 1);
    }

    private final DowntimeModel published = new DowntimeModel(line(-0.55, 43), line(0.43, -0.07), line(3.8, 13), 47);

    @Test
    void theFittedLinesOfThePaperGiveItsFormulaForTheSavedDowntime() {
        assertEquals(3.92, published.savedSlope(), 1e-12);
        assertEquals(60.07, published.savedConstant(), 1e-12);
        assertEquals(-16.8, published.savedAlpha(), 1e-12);
        for (var n = 1; n <= 11; n++) {
            assertEquals(3.92 * n + 60.07 - 16.8 * 0.5, published.saved(n, 0.5), 1e-9);
        }
    }

    @Test
    void warmAlwaysSavesDowntimeOnTheTestbed() {
        for (var n = 1; n <= 11; n++) {
            assertTrue(published.saved(n, 1) >= 47.19 - 1e-9, "n = " + n);
        }
    }

    @Test
    void elevenDomainsGiveTheRecomputedValues() {
        assertEquals(41.61, published.warm(11), 1e-9);
        assertEquals(144.8, published.cold(11, 0), 1e-9);
        assertEquals(136.4, published.cold(11, 0.5), 1e-9);
    }
}
