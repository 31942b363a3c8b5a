package org.warmboot.analysis.distribution;

import java.util.function.DoubleSupplier;
import org.hipparchus.special.Gamma;

/**
 * Sum of equal exponential stages.
 *
 * @param stages number of stages, at least 1
 * @param mean mean of the sum, positive
 */
public record Erlang(int stages, double mean) implements Distribution {

    /** Uniform numbers of 53 bits of which a product cannot underflow. */
    private static final int FACTORS = 16;

    /** Checks stages and mean. */
    public Erlang {
        Quantiles.positive(mean, "a mean");
        if (stages < 1) {
            throw new IllegalArgumentException("an Erlang time needs one stage at least");
        }
    }

    private double rate() {
        return stages / mean;
    }

    @Override
    public double survival(double time) {
        // the gamma functions know no infinity
        if (time <= 0 || time == Double.POSITIVE_INFINITY) {
            return time <= 0 ? 1 : 0;
        }
        return Gamma.regularizedGammaQ(stages, rate() * time);
    }

    @Override
    public double cdf(double time) {
        if (time <= 0 || time == Double.POSITIVE_INFINITY) {
            return time <= 0 ? 0 : 1;
        }
        return Gamma.regularizedGammaP(stages, rate() * time);
    }

    /** Density over survival; summed backwards from the last stage, so that large times do not underflow. */
    @Override
    public double hazard(double time) {
        var x = rate() * time;
        if (x <= 0) {
            return stages == 1 ? rate() : 0;
        }
        var sum = 1.0;
        var term = 1.0;
        for (var stage = stages - 1; stage > 0; stage--) {
            term *= stage / x;
            sum += term;
        }
        return rate() / sum;
    }

    @Override
    public double variance() {
        return mean * mean / stages;
    }

    @Override
    public double meanUntil(double limit) {
        if (limit <= 0 || limit == Double.POSITIVE_INFINITY) {
            return limit <= 0 ? 0 : mean;
        }
        return limit * survival(limit) + mean * Gamma.regularizedGammaP(stages + 1.0, rate() * limit);
    }

    /** A logarithm of a product is a sum of logarithms, and takes the time of one. */
    @Override
    public double sample(DoubleSupplier uniform) {
        var sum = 0.0;
        var product = 1.0;
        for (var stage = 1; stage <= stages; stage++) {
            product *= uniform.getAsDouble();
            if (stage % FACTORS == 0) {
                sum -= StrictMath.log(product);
                product = 1;
            }
        }
        return (sum - StrictMath.log(product)) / rate();
    }
}
