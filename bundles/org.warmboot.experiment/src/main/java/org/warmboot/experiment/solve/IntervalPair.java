package org.warmboot.experiment.solve;

import org.warmboot.experiment.longrun.LongRunCase;

/**
 * Intervals of both levels of policies.
 *
 * @param hypervisor interval of the policies for hypervisors in seconds: 0 at once, infinite to leave them out; NaN as
 *     in the scenario
 * @param system interval of the policies for operating systems, likewise
 */
record IntervalPair(double hypervisor, double system) {

    /** Both as in the scenario. */
    static final IntervalPair AS_GIVEN = new IntervalPair(Double.NaN, Double.NaN);

    /** The interval of a level. */
    double of(boolean isHypervisor) {
        return isHypervisor ? hypervisor : system;
    }

    /** The same with another interval at one level. */
    IntervalPair with(boolean isHypervisor, double interval) {
        return isHypervisor ? new IntervalPair(interval, system) : new IntervalPair(hypervisor, interval);
    }

    /** A long run with these intervals. */
    LongRunCase in(LongRunCase given) {
        return given.withIntervals(hypervisor, system);
    }
}
