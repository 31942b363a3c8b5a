package org.warmboot.analysis.distribution;

/** Numerical inversion of a survival function. */
final class Quantiles {

    private static final int MOST_STEPS = 200;

    private Quantiles() {}

    /** Quantile by doubling and bisection, to the last digits. */
    static double bisect(Distribution distribution, double probability) {
        check(probability);
        var low = 0.0;
        var high = distribution.mean();
        while (distribution.survival(high) > 1 - probability) {
            low = high;
            high *= 2;
        }
        for (var i = 0; i < MOST_STEPS && high - low > 2 * Math.ulp(high); i++) {
            var middle = (low + high) / 2;
            if (distribution.survival(middle) > 1 - probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
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
