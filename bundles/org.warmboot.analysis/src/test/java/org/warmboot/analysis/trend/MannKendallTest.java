package org.warmboot.analysis.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Values of R: {@code cor.test(1:n, x, method = "kendall")}; slopes and their intervals: {@code trend::sens.slope}. */
class MannKendallTest {

    private static final double[] RISING = {10.2, 9.8, 11.5, 10.9, 12.3, 11.1, 12.8, 13.0, 12.1, 13.7, 14.2, 13.3};

    private static final double[] LEVEL = {
        50.3, 48.1, 51.7, 49.9, 52.4, 47.6, 50.8, 53.1, 49.2, 51.0, 48.8, 52.0, 50.1, 49.5, 51.3,
        47.9, 52.8, 50.6, 49.0, 51.9, 50.0, 48.5, 52.2, 49.7, 51.5, 50.4, 48.9, 53.4, 49.3, 50.9
    };

    @Test
    void aRisingSeriesHasTheScoreAndSlopeOfR() {
        var test = MannKendall.of(RISING);
        assertEquals(48, test.score());
        assertEquals(212.66666667, test.variance(), 1e-8);
        assertEquals(3.22290976, test.z(), 1e-8);
        assertEquals(0.000498883511, test.exact().orElseThrow(), 1e-12);
        var slope = new SenSlope(RISING).within(test, 0.95);
        assertEquals(0.33541667, slope.estimate(), 1e-8);
        assertEquals(0.23333333, slope.low(), 1e-8);
        assertEquals(0.48888889, slope.high(), 1e-8);
    }

    @Test
    void aLevelSeriesHasTheScoreAndSlopeOfR() {
        var test = MannKendall.of(LEVEL);
        assertEquals(17, test.score());
        assertEquals(3141.66666667, test.variance(), 1e-8);
        assertEquals(0.28545650, test.z(), 1e-8);
        assertEquals(0.7752944295, test.probability(), 1e-10);
        var slope = new SenSlope(LEVEL).within(test, 0.95);
        assertEquals(0.01818182, slope.estimate(), 1e-8);
        assertEquals(-0.07333333, slope.low(), 1e-8);
        assertEquals(0.0875, slope.high(), 1e-8);
    }

    @Test
    void theScoreCountsPairsAlsoWithTies() {
        var random = new SplittableRandom(1);
        for (var count = 3; count < 70; count++) {
            var values = random.ints(count, 0, 12).asDoubleStream().toArray();
            var pairs = 0;
            for (var i = 0; i < count; i++) {
                for (var j = i + 1; j < count; j++) {
                    pairs += (int) Math.signum(values[j] - values[i]);
                }
            }
            assertEquals(pairs, MannKendall.of(values).score());
        }
    }

    @Test
    void equalValuesHaveNoTrend() {
        var test = MannKendall.of(5, 5, 5, 5, 5);
        assertEquals(0, test.score());
        assertEquals(0, test.variance());
        assertEquals(1, test.probability());
    }

    @Test
    void whiteNoiseExceedsTheCriticalSlopeAsOftenAsTheLevelSays() {
        // 4000 series: 5 % within four standard deviations
        for (var count : new int[] {28, 56, 80, 112, 240}) {
            var random = new SplittableRandom(count);
            var above = 0;
            for (var i = 0; i < 4000; i++) {
                above += SlopeTest.rejects(
                                random.doubles(count).map(each -> each - 0.5).toArray())
                        ? 1
                        : 0;
            }
            assertTrue(Math.abs(above - 200) < 56, count + ": " + above);
        }
    }
}
