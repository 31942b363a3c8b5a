package org.warmboot.analysis.trend;

/**
 * Test for a linear trend that allows for dependence: least squares slope over its standard error by W. Newey and K.
 * West (Econometrica 55, 1987) with M = ceil(1.3 sqrt n) Bartlett weights, held against critical values for a bandwidth
 * that is a fixed share of n: E. Lazarus, D. Lewis, J. Stock and M. Watson, HAR inference, JBES 36, 2018.
 */
final class SlopeTest {

    /** Critical values of 5 %, two-sided, of white noise, simulated; the test of this class simulates them again. */
    private static final int[] COUNTS = {28, 56, 112, 168, 240, 360};

    private static final double[] CRITICAL = {3.37, 2.965, 2.684, 2.539, 2.455, 2.355};

    private static final double NORMAL = 1.95996398454005;

    private SlopeTest() {}

    /** Slope over its standard error; 0 for values on a level line without noise. */
    static double statistic(double[] values) {
        var line = StraightLine.through(values);
        var count = values.length;
        var scores = new double[count];
        for (var i = 0; i < count; i++) {
            scores[i] = (i - (count - 1) / 2.0) * line.residuals()[i];
        }
        var bandwidth = (int) Math.ceil(1.3 * Math.sqrt(count));
        var variance = product(scores, 0);
        for (var lag = 1; lag < bandwidth; lag++) {
            variance += 2 * (1 - lag / (double) bandwidth) * product(scores, lag);
        }
        return line.slope() == 0 ? 0 : line.slope() * StraightLine.squares(count) / Math.sqrt(Math.max(0, variance));
    }

    private static double product(double[] scores, int lag) {
        var sum = 0.0;
        for (var i = lag; i < scores.length; i++) {
            sum += scores[i] * scores[i - lag];
        }
        return sum;
    }

    /** Value that the size of the statistic exceeds in 5 % of all series without a trend: linear in 1 / sqrt n. */
    static double critical(int count) {
        var place = 1 / Math.sqrt(count);
        var above = 0.0;
        var valueAbove = NORMAL;
        for (var i = COUNTS.length - 1; i >= 0; i--) {
            var known = 1 / Math.sqrt(COUNTS[i]);
            if (place <= known) {
                return valueAbove + (CRITICAL[i] - valueAbove) * (place - above) / (known - above);
            }
            above = known;
            valueAbove = CRITICAL[i];
        }
        return CRITICAL[0] * place * Math.sqrt(COUNTS[0]);
    }

    /** Whether there is a trend, at 5 %. */
    static boolean rejects(double[] values) {
        return Math.abs(statistic(values)) > critical(values.length);
    }
}
