package org.warmboot.analysis.optimum;

/**
 * A named number that a result depends on.
 *
 * @param name its name or path
 * @param base its value
 * @param low least value that is plausible, at most the base
 * @param high largest one, at least the base
 */
public record ModelParameter(String name, double base, double low, double high) {

    /** Checks the order. */
    public ModelParameter {
        if (!(low <= base && base <= high)) {
            throw new IllegalArgumentException(name + ": " + base + " does not lie between " + low + " and " + high);
        }
    }

    /** A positive value, give or take a share of it. */
    public static ModelParameter within(String name, double base, double share) {
        return new ModelParameter(name, base, base * (1 - share), base * (1 + share));
    }
}
