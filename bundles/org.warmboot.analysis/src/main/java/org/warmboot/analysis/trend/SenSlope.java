package org.warmboot.analysis.trend;

import java.util.Arrays;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Median of the slopes between all pairs of values at equal distances: P. Sen, Estimates of the regression coefficient
 * based on Kendall's tau, JASA 63, 1968. Slopes are per step.
 */
public final class SenSlope {

    private final double[] slopes;

    /**
     * Collects the slopes.
     *
     * @param values at least two values in the order of time
     */
    public SenSlope(double... values) {
        if (values.length < 2) {
            throw new IllegalArgumentException("a slope needs two values at least");
        }
        slopes = new double[values.length * (values.length - 1) / 2];
        var next = 0;
        for (var i = 0; i < values.length; i++) {
            for (var j = i + 1; j < values.length; j++) {
                slopes[next++] = (values[j] - values[i]) / (j - i);
            }
        }
        Arrays.sort(slopes);
    }

    /** The median. */
    public double estimate() {
        var middle = slopes.length / 2;
        return slopes.length % 2 == 1 ? slopes[middle] : (slopes[middle - 1] + slopes[middle]) / 2;
    }

    /**
     * Slopes of the ranks (N - C) / 2 and (N + C) / 2 + 1, where N is the number of pairs: the interval of the level at
     * which the score of the test exceeds C without a trend.
     *
     * @param critical the score C, not negative; an end is infinite if that is too much for so few pairs
     */
    public Slope within(double critical) {
        var low = (int) Math.floor((slopes.length - critical) / 2);
        var high = (int) Math.ceil((slopes.length + critical) / 2 + 1);
        return new Slope(
                estimate(),
                low < 1 ? Double.NEGATIVE_INFINITY : slopes[low - 1],
                high > slopes.length ? Double.POSITIVE_INFINITY : slopes[high - 1]);
    }

    /**
     * The interval for independent values, by the normal distribution.
     *
     * @param test the test of the same values
     * @param level probability to cover
     */
    public Slope within(MannKendall test, double level) {
        var quantile = new NormalDistribution().inverseCumulativeProbability((1 + level) / 2);
        return within(quantile * Math.sqrt(test.variance()));
    }
}
