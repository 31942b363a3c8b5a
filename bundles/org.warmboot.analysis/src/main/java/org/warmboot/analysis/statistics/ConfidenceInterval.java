package org.warmboot.analysis.statistics;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * An estimate and the range that covers the true value with a given probability.
 *
 * @param estimate the estimate
 * @param halfWidth distance of the ends from it; infinite if too little is known
 * @param level probability to cover, more than 0 and less than 1
 */
public record ConfidenceInterval(double estimate, double halfWidth, double level) {

    /** Degrees of freedom from which Student's distribution is the normal one to twelve digits of the width. */
    private static final double MANY = 1e12;

    /** Checks the level. */
    public ConfidenceInterval {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("a confidence level must lie between 0 and 1: " + level);
        }
    }

    /**
     * Student's interval.
     *
     * @param mean the estimate
     * @param standardError standard deviation of the estimate
     * @param freedom degrees of freedom of the standard error; with none the interval is infinite
     * @param level probability to cover
     */
    public static ConfidenceInterval ofMean(double mean, double standardError, double freedom, double level) {
        return new ConfidenceInterval(
                mean, freedom < 1 ? Double.POSITIVE_INFINITY : standardError * factor(freedom, level), level);
    }

    /** Quantile of Student's distribution that leaves half of the rest above. */
    static double factor(double freedom, double level) {
        var probability = (1 + level) / 2;
        return freedom > MANY
                ? new NormalDistribution().inverseCumulativeProbability(probability)
                : new TDistribution(freedom).inverseCumulativeProbability(probability);
    }

    /** Lower end. */
    public double low() {
        return estimate - halfWidth;
    }

    /** Upper end. */
    public double high() {
        return estimate + halfWidth;
    }

    /** Whether a value lies inside, ends included. */
    public boolean covers(double value) {
        return low() <= value && value <= high();
    }

    /** Half width over the size of the estimate; infinite for an estimate of 0 with any width. */
    public double relativeHalfWidth() {
        return halfWidth == 0 ? 0 : halfWidth / Math.abs(estimate);
    }
}
