package org.warmboot.analysis.distribution;

import org.warmboot.analysis.numeric.Root;

/** Numerical inversion of a survival function. */
final class Quantiles {

    private Quantiles() {}

    /** Quantile of a continuous distribution, to the last digits. */
    static double invert(Distribution distribution, double probability) {
        check(probability);
        var target = 1 - probability;
        var low = 0.0;
        var high = distribution.mean();
        while (distribution.survival(high) > target) {
            low = high;
            high *= 2;
        }
        return Root.between(time -> distribution.survival(time) - target, low, high);
    }

    static void check(double probability) {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException("a probability must lie between 0 and 1: " + probability);
        }
    }

    static void positive(double value, String what) {
        if (!(value > 0) || value == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(what + " must be positive and finite: " + value);
        }
    }
}
