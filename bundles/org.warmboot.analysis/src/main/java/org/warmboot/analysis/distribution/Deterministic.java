package org.warmboot.analysis.distribution;

/**
 * A time that is always the same.
 *
 * @param mean the time, positive
 */
public record Deterministic(double mean) implements Distribution {

    /** Checks the time. */
    public Deterministic {
        Quantiles.positive(mean, "a time");
    }

    @Override
    public double survival(double time) {
        return time < mean ? 1 : 0;
    }

    @Override
    public double hazard(double time) {
        return time < mean ? 0 : Double.POSITIVE_INFINITY;
    }

    @Override
    public double variance() {
        return 0;
    }

    @Override
    public double meanUntil(double limit) {
        return Math.min(mean, limit);
    }

    @Override
    public double quantile(double probability) {
        Quantiles.check(probability);
        return mean;
    }
}
