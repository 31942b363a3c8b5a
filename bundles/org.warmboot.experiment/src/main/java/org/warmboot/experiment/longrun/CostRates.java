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
        double lostRequest) {

    private static final double MINUTE = 60;

    /**
     * Cost of all that happened.
     *
     * @param planned seconds without guests because of actions, those of all guests together
     * @param unplanned seconds without guests because of failures, likewise
     * @param failures number of failures
     * @param hypervisorActions number of rejuvenations of hypervisors
     * @param systemActions number of rejuvenations of operating systems
     * @param lostRequests number of requests that nobody answered
     */
    public double of(
            double planned,
            double unplanned,
            double failures,
            double hypervisorActions,
            double systemActions,
            double lostRequests) {
        return planned / MINUTE * plannedMinute
                + unplanned / MINUTE * unplannedMinute
                + failures * failure
                + hypervisorActions * hypervisorAction
                + systemActions * systemAction
                + lostRequests * lostRequest;
    }
}
