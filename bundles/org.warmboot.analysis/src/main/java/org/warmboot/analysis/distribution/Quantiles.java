package org.warmboot.analysis.distribution;

/** Numerical inversion of a survival function. */
final class Quantiles {

    private static final int MOST_STEPS = 200;

    private Quantiles() {}

    /**
     * Quantile of a continuous distribution, to the last digits: doubling, then inverse quadratic interpolation that
     * falls back to bisection. T. Chandrupatla, A new hybrid quadratic/bisection algorithm for finding the zero of a
     * nonlinear function without using derivatives, Advances in Engineering Software 28(3), 1997.
     */
    static double invert(Distribution distribution, double probability) {
        check(probability);
        var target = 1 - probability;
        // the newest place, that on the other side of the quantile, and the one before
        var newest = distribution.mean();
        var other = 0.0;
        var excess = distribution.survival(newest) - target;
        var otherExcess = 1 - target;
        while (excess > 0) {
            other = newest;
            otherExcess = excess;
            newest *= 2;
            excess = distribution.survival(newest) - target;
        }
        var share = 0.5;
        for (var i = 0; i < MOST_STEPS; i++) {
            var next = newest + share * (other - newest);
            var nextExcess = distribution.survival(next) - target;
            var before = newest;
            var beforeExcess = excess;
            if (nextExcess > 0 != excess > 0) {
                before = other;
                beforeExcess = otherExcess;
                other = newest;
                otherExcess = excess;
            }
            newest = next;
            excess = nextExcess;
            var best = Math.abs(excess) < Math.abs(otherExcess) ? newest : other;
            var nearest = Math.ulp(best) / Math.abs(other - newest);
            if (nearest > 0.5 || excess == 0) {
                return best;
            }
            var place = (newest - other) / (before - other);
            var height = (excess - otherExcess) / (beforeExcess - otherExcess);
            var isSmooth = 1 - Math.sqrt(1 - place) < height && height < Math.sqrt(place);
            share = isSmooth
                    ? excess / (otherExcess - excess) * beforeExcess / (otherExcess - beforeExcess)
                            + (before - newest) / (other - newest) * excess / (beforeExcess - excess)
                                    * otherExcess / (beforeExcess - otherExcess)
                    : 0.5;
            share = Math.clamp(share, nearest, 1 - nearest);
        }
        return newest;
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
