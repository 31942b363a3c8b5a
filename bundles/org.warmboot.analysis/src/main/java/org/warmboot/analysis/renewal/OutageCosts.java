package org.warmboot.analysis.renewal;

/**
 * What outages cost, in the caller's currency.
 *
 * @param unplannedDown cost of a unit of time down after a failure
 * @param plannedDown cost of a unit of time down for rejuvenation
 * @param failure cost of a failure, whatever it lasts
 * @param rejuvenation cost of a rejuvenation, whatever it lasts
 */
public record OutageCosts(double unplannedDown, double plannedDown, double failure, double rejuvenation) {

    /** Costs of time down only. */
    public static OutageCosts ofDowntime(double unplanned, double planned) {
        return new OutageCosts(unplanned, planned, 0, 0);
    }
}
