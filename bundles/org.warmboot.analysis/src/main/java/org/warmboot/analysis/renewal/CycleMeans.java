package org.warmboot.analysis.renewal;

/**
 * Means of one cycle of a system that begins anew after each failure and each rejuvenation. All times in one unit.
 *
 * @param up time up
 * @param unplannedDown time down after failures
 * @param plannedDown time down for rejuvenation
 * @param failures failures
 * @param rejuvenations rejuvenations
 */
public record CycleMeans(double up, double unplannedDown, double plannedDown, double failures, double rejuvenations) {

    /** Length of the cycle. */
    public double length() {
        return up + unplannedDown + plannedDown;
    }

    /** Share of the time up in the long run: renewal reward theorem. */
    public double availability() {
        return alternating().availability();
    }

    /** Share of the time down, both kinds. */
    public double unavailability() {
        return alternating().unavailability();
    }

    /** Cost per unit of time in the long run. */
    public double costRate(OutageCosts costs) {
        var cost = costs.unplannedDown() * unplannedDown
                + costs.plannedDown() * plannedDown
                + costs.failure() * failures
                + costs.rejuvenation() * rejuvenations;
        return cost / length();
    }

    private AlternatingRenewal alternating() {
        return new AlternatingRenewal(up, unplannedDown + plannedDown);
    }
}
