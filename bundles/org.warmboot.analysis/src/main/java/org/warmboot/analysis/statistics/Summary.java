package org.warmboot.analysis.statistics;

import java.util.List;

/**
 * Count, mean and spread of observations, without the observations.
 *
 * @param count number of observations
 * @param mean their mean; 0 if there are none
 * @param squares sum of the squared deviations from the mean
 * @param least least observation; infinite if there are none
 * @param largest largest observation; minus infinite if there are none
 */
public record Summary(long count, double mean, double squares, double least, double largest) {

    /** Of no observation. */
    public static final Summary EMPTY = new Summary(0, 0, 0, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

    /** Of the given observations, taken in their order. */
    public static Summary of(double... values) {
        var tally = new Tally();
        for (var value : values) {
            tally.add(value);
        }
        return tally.summary();
    }

    /**
     * Of these observations and those of another summary together: T. Chan, G. Golub, R. LeVeque, Updating formulae and
     * a pairwise algorithm for computing sample variances, 1979. The last digits depend on the order; see {@link
     * #merged}.
     */
    public Summary with(Summary other) {
        if (count == 0 || other.count == 0) {
            return count == 0 ? other : this;
        }
        var total = count + other.count;
        var distance = other.mean - mean;
        return new Summary(
                total,
                mean + distance * other.count / total,
                squares + other.squares + distance * distance * count / total * other.count,
                Math.min(least, other.least),
                Math.max(largest, other.largest));
    }

    /** Of several parts in their order, from left to right: the same digits for the same parts. */
    public static Summary merged(List<Summary> parts) {
        return parts.stream().reduce(EMPTY, Summary::with);
    }

    /** Variance of a single observation, unbiased; 0 for less than two. */
    public double variance() {
        return count < 2 ? 0 : squares / (count - 1);
    }

    /** Square root of the variance. */
    public double deviation() {
        return Math.sqrt(variance());
    }

    /** Standard deviation of the mean; 0 for less than two observations. */
    public double standardError() {
        return count < 2 ? 0 : Math.sqrt(variance() / count);
    }

    /** Student's confidence interval of the mean; see {@link ConfidenceInterval#ofMean}. */
    public ConfidenceInterval interval(double level) {
        return ConfidenceInterval.ofMean(mean, standardError(), count - 1, level);
    }
}
