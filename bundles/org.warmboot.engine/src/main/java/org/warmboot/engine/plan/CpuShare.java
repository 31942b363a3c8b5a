package org.warmboot.engine.plan;

/**
 * Share of a domain in the processors of its host, as the credit scheduler of Xen gives it.
 *
 * @param weight relative to the other domains, above 0
 * @param capCores processors that the domain may use at most, above 0; infinite for as many as it has virtual ones
 */
public record CpuShare(double weight, double capCores) {

    /** Weight of a domain of which nobody has said anything. */
    public static final double DEFAULT_WEIGHT = 256;

    /** No precedence and no cap. */
    public static final CpuShare DEFAULT = new CpuShare(DEFAULT_WEIGHT, Double.POSITIVE_INFINITY);

    /** Checks the values; throws {@link IllegalArgumentException} with the one that is wrong. */
    public CpuShare {
        if (!(weight > 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("The weight of a domain must be above 0, not " + weight + ".");
        }
        if (!(capCores > 0)) {
            throw new IllegalArgumentException("The cap of a domain must be above 0, not " + capCores + ".");
        }
    }
}
