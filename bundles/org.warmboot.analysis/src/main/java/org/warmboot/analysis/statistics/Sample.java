package org.warmboot.analysis.statistics;

import java.util.Arrays;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/** Observations in ascending order, for exact quantiles. Immutable. */
public final class Sample {

    private final double[] sorted;

    /**
     * Sorts a copy of the observations.
     *
     * @throws IllegalArgumentException if there is none, or one is not a number
     */
    public Sample(double... values) {
        sorted = values.clone();
        Arrays.sort(sorted);
        // not-a-number sorts last
        if (sorted.length == 0 || Double.isNaN(sorted[sorted.length - 1])) {
            throw new IllegalArgumentException("a sample needs one observation at least, and only numbers");
        }
    }

    /** Number of observations. */
    public int size() {
        return sorted.length;
    }

    /**
     * Quantile, interpolated between neighbours: type 7 of R. Hyndman and Y. Fan, Sample quantiles in statistical
     * packages, 1996.
     *
     * @param probability 0 for the least observation to 1 for the largest
     */
    public double quantile(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("a probability must lie between 0 and 1: " + probability);
        }
        var place = probability * (sorted.length - 1);
        var below = (int) Math.floor(place);
        var above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** The middle of the observations. */
    public double median() {
        return quantile(0.5);
    }

    /**
     * Two observations between which the true quantile lies with a probability of the level at least, whatever the
     * distribution: order statistics by the binomial distribution. An end that the sample is too small for is infinite.
     */
    public Range quantileRange(double probability, double level) {
        var below = new BinomialDistribution(sorted.length, probability);
        var rest = (1 - level) / 2;
        var low = 0;
        while (low <= sorted.length && below.cumulativeProbability(low) <= rest) {
            low++;
        }
        var high = low;
        while (high < sorted.length && below.cumulativeProbability(high) < 1 - rest) {
            high++;
        }
        return new Range(
                low == 0 ? Double.NEGATIVE_INFINITY : sorted[low - 1],
                high >= sorted.length ? Double.POSITIVE_INFINITY : sorted[high]);
    }

    /**
     * A range of values.
     *
     * @param low lower end
     * @param high upper end
     */
    public record Range(double low, double high) {}
}
