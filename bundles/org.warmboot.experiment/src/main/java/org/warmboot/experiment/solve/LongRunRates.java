package org.warmboot.experiment.solve;

import java.util.OptionalDouble;
import org.warmboot.experiment.longrun.CostRates;
import org.warmboot.experiment.result.LongRunAnalysis;
import org.warmboot.experiment.result.LongRunMeasures;

/**
 * What happens in the long run, by cause: down times as shares of the time and counts per second. The causes are those
 * of {@link org.warmboot.experiment.result.LongRunMeasures}.
 *
 * @param hypervisorActionDown share of the time that a guest is down by rejuvenation of the hypervisor
 * @param systemActionDown by rejuvenation of its operating system
 * @param hypervisorFailureDown by failures of hypervisors, privileged and driver domains
 * @param systemFailureDown by its own failures
 * @param hypervisorActions rejuvenations of a hypervisor
 * @param systemActions rejuvenations of the operating system of a guest
 * @param hypervisorFailures failures of the hypervisor, privileged or driver domains of a host
 * @param systemFailures failures of a guest
 * @param requestsLost requests without an answer, all guests together
 */
public record LongRunRates(
        double hypervisorActionDown,
        double systemActionDown,
        double hypervisorFailureDown,
        double systemFailureDown,
        double hypervisorActions,
        double systemActions,
        double hypervisorFailures,
        double systemFailures,
        double requestsLost) {

    /** Nothing happens. */
    static final LongRunRates NONE = new LongRunRates(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Share of the time that a guest is down. */
    public double unavailability() {
        return planned() + unplanned();
    }

    /** Share of the time that a guest is down because of an action. */
    public double planned() {
        return hypervisorActionDown + systemActionDown;
    }

    /** Share of the time that a guest is down because of a failure. */
    public double unplanned() {
        return hypervisorFailureDown + systemFailureDown;
    }

    /**
     * Cost per year of all hosts and guests.
     *
     * @param rates what things cost
     * @param hosts number of hosts
     * @param guests number of guests on all of them
     */
    public double costPerYear(CostRates rates, int hosts, int guests) {
        return LongRunMeasures.YEAR
                * rates.of(
                        guests * planned(),
                        guests * unplanned(),
                        hosts * hypervisorFailures + guests * systemFailures,
                        hosts * hypervisorActions,
                        guests * systemActions,
                        requestsLost);
    }

    /** The same per year, for a result. */
    LongRunAnalysis.Solution solution(OptionalDouble costPerYear) {
        return new LongRunAnalysis.Solution(
                1 - unavailability(),
                planned() * LongRunMeasures.YEAR,
                unplanned() * LongRunMeasures.YEAR,
                (hypervisorFailures + systemFailures) * LongRunMeasures.YEAR,
                (hypervisorActions + systemActions) * LongRunMeasures.YEAR,
                costPerYear);
    }

    LongRunRates plus(LongRunRates other, double weight) {
        return new LongRunRates(
                hypervisorActionDown + weight * other.hypervisorActionDown,
                systemActionDown + weight * other.systemActionDown,
                hypervisorFailureDown + weight * other.hypervisorFailureDown,
                systemFailureDown + weight * other.systemFailureDown,
                hypervisorActions + weight * other.hypervisorActions,
                systemActions + weight * other.systemActions,
                hypervisorFailures + weight * other.hypervisorFailures,
                systemFailures + weight * other.systemFailures,
                requestsLost + weight * other.requestsLost);
    }
}
