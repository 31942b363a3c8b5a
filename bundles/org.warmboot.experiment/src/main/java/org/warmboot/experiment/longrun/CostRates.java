package org.warmboot.experiment.longrun;

/**
 * What outages and actions cost, in one currency.
 *
 * @param currency name of the currency
 * @param plannedMinute a minute in which a guest is away because of an action
 * @param unplannedMinute a minute in which a guest is away because of a failure
 * @param failure a failure of any component, however long it lasts
 * @param hypervisorAction a rejuvenation of a hypervisor
 * @param systemAction a rejuvenation of an operating system
 * @param lostRequest a request that nobody answers
 */
public record CostRates(
        String currency,
        double plannedMinute,
        double unplannedMinute,
        double failure,
        double hypervisorAction,
        double systemAction,
        double lostRequest) {}
