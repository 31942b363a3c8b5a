package org.warmboot.experiment.result;

import java.util.Optional;

/**
 * What a long run yields. A year has 365 days; downtimes and outages are those of one service, the mean over the guests.
 *
 * @param availability share of the time in which a service answers, 0 to 1
 * @param downtime seconds without the service per year, by cause
 * @param plannedOutages outages per year that began with an action
 * @param unplannedOutages outages per year that began with a failure
 * @param timeBetweenOutages seconds between the beginnings of two outages of a service; infinite if there are none
 * @param hypervisorFailures failures of hypervisors, privileged and driver domains per host and year
 * @param operatingSystemFailures failures of a guest per year
 * @param hypervisorActions rejuvenations of the hypervisor per host and year
 * @param operatingSystemActions rejuvenations of the operating system per guest and year
 * @param throughput throughput that degradation leaves in the time up, as a share of that of new components
 * @param requestsLost requests without an answer per year, all guests together; absent if none arrive
 * @param cost cost per year, all guests and hosts together; absent if the scenario says nothing about costs
 */
public record LongRunMeasures(
        Estimate availability,
        Causes downtime,
        Estimate plannedOutages,
        Estimate unplannedOutages,
        Estimate timeBetweenOutages,
        Estimate hypervisorFailures,
        Estimate operatingSystemFailures,
        Estimate hypervisorActions,
        Estimate operatingSystemActions,
        Estimate throughput,
        Optional<Estimate> requestsLost,
        Optional<Cost> cost) {

    /** Seconds in a year of 365 days. */
    public static final double YEAR = 365.0 * 24 * 3600;

    /** Seconds per year in which a service does not answer. */
    public Estimate downtimePerYear() {
        return downtimePerYear(availability);
    }

    /** Seconds per year that an availability leaves without the service. */
    public static Estimate downtimePerYear(Estimate availability) {
        return availability.complement().times(YEAR);
    }

    /**
     * Seconds without the service per year.
     *
     * @param planned by rejuvenation
     * @param unplanned by failures
     * @param hypervisorActions by rejuvenation of the hypervisor
     * @param operatingSystemActions by rejuvenation of the operating system
     * @param hypervisorFailures by failures of the hypervisor, the privileged domain or driver domains
     * @param operatingSystemFailures by failures of the guest itself
     */
    public record Causes(
            Estimate planned,
            Estimate unplanned,
            Estimate hypervisorActions,
            Estimate operatingSystemActions,
            Estimate hypervisorFailures,
            Estimate operatingSystemFailures) {}

    /**
     * An amount of money.
     *
     * @param perYear the amount per year
     * @param currency its currency
     */
    public record Cost(Estimate perYear, String currency) {}
}
