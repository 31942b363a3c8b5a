package org.warmboot.analysis.distribution;

import org.hipparchus.special.Gamma;

/**
 * Weibull time: its hazard rises with age for a shape above 1 and falls below.
 *
 * @param shape shape, positive; 1 is exponential
 * @param scale time by which 1 - 1/e of the events have happened, positive
 */
public record Weibull(double shape, double scale) implements Distribution {

    /** Checks shape and scale. */
    public Weibull {
        Quantiles.positive(shape, "a shape");
        Quantiles.positive(scale, "a scale");
    }

    /** Weibull time of a given mean. */
    public static Weibull ofMean(double shape, double mean) {
        Quantiles.positive(shape, "a shape");
        return new Weibull(shape, mean / Gamma.gamma(1 + 1 / shape));
    }

    private double exponent(double time) {
        return StrictMath.pow(Math.max(0, time) / scale, shape);
    }

    @Override
    public double survival(double time) {
        return StrictMath.exp(-exponent(time));
    }

    @Override
    public double cdf(double time) {
        return -StrictMath.expm1(-exponent(time));
    }

    @Override
    public double hazard(double time) {
        return shape / scale * StrictMath.pow(Math.max(0, time) / scale, shape - 1);
    }

    @Override
    public double mean() {
        return scale * Gamma.gamma(1 + 1 / shape);
    }

    @Override
    public double variance() {
        var mean = mean();
        return scale * scale * Gamma.gamma(1 + 2 / shape) - mean * mean;
    }

    /** The mean times an incomplete gamma function, by substitution in the integral of the survival. */
    @Override
    public double meanUntil(double limit) {
        if (limit <= 0 || limit == Double.POSITIVE_INFINITY) {
            return limit <= 0 ? 0 : mean();
        }
        return mean() * Gamma.regularizedGammaP(1 / shape, exponent(limit));
    }

    @Override
    public double quantile(double probability) {
        Quantiles.check(probability);
        return scale * StrictMath.pow(-StrictMath.log1p(-probability), 1 / shape);
    }
}
