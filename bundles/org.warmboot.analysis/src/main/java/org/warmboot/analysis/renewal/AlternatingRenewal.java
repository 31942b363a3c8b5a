package org.warmboot.analysis.renewal;

/**
 * A system that is up and down in turn. Only the means count in the long run, whatever the distributions: R. Barlow and
 * F. Proschan, Mathematical Theory of Reliability, 1965, chapter 3.
 *
 * @param up mean time up, not negative
 * @param down mean time down, not negative, in the same unit; one of the two is positive
 */
public record AlternatingRenewal(double up, double down) {

    /** Checks the times. */
    public AlternatingRenewal {
        if (!(up >= 0) || !(down >= 0) || !(up + down > 0)) {
            throw new IllegalArgumentException("no cycle of " + up + " up and " + down + " down");
        }
    }

    /** Share of the time up in the long run. */
    public double availability() {
        return up == Double.POSITIVE_INFINITY ? 1 : up / (up + down);
    }

    /** Share of the time down: more exact than one minus the availability. */
    public double unavailability() {
        return up == Double.POSITIVE_INFINITY ? 0 : down / (up + down);
    }

    /** Outages per unit of time. */
    public double outages() {
        return 1 / (up + down);
    }
}
