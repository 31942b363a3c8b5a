package org.warmboot.analysis.distribution;

/**
 * Exponential time: the only one without aging.
 *
 * @param mean mean time, positive
 */
public record Exponential(double mean) implements Distribution {

    /** Checks the mean. */
    public Exponential {
        Quantiles.positive(mean, "a mean");
    }

    @Override
    public double survival(double time) {
        return StrictMath.exp(-Math.max(0, time) / mean);
    }

    @Override
    public double cdf(double time) {
        return -StrictMath.expm1(-Math.max(0, time) / mean);
    }

    @Override
    public double hazard(double time) {
        return 1 / mean;
    }

    @Override
    public double variance() {
        return mean * mean;
    }

    @Override
    public double meanUntil(double limit) {
        return mean * cdf(limit);
    }

    @Override
    public double quantile(double probability) {
        Quantiles.check(probability);
        return -mean * StrictMath.log1p(-probability);
    }
}
