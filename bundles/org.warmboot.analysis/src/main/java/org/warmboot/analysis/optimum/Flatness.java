package org.warmboot.analysis.optimum;

/**
 * How much more than the least loss makes no difference: the larger of both.
 *
 * @param absolute amount in the unit of the loss
 * @param relative share of the least loss
 */
public record Flatness(double absolute, double relative) {

    /** Checks that neither is negative. */
    public Flatness {
        if (!(absolute >= 0) || !(relative >= 0)) {
            throw new IllegalArgumentException("a tolerance must not be negative");
        }
    }

    /** A share of the least loss. */
    public static Flatness share(double relative) {
        return new Flatness(0, relative);
    }

    /** An amount in the unit of the loss. */
    public static Flatness amount(double absolute) {
        return new Flatness(absolute, 0);
    }

    /** Largest loss that makes no difference to the least one. */
    double limit(double least) {
        return least + Math.max(absolute, relative * Math.abs(least));
    }
}
