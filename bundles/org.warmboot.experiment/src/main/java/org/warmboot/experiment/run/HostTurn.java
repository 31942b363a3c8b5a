package org.warmboot.experiment.run;

import org.warmboot.engine.plan.HostPlan;
import org.warmboot.engine.plan.Plan;
import org.warmboot.engine.trace.RunTrace;

/**
 * The turn of one host of a cluster.
 *
 * @param plan the technique on the host
 * @param trace what it did
 * @param places where its guests were meanwhile
 * @param start seconds from the start of the first turn
 */
record HostTurn(Plan plan, RunTrace trace, GuestPlaces places, double start) {

    HostTurn(Plan plan, RunTrace trace, double start) {
        this(plan, trace, new GuestPlaces(plan, trace), start);
    }

    /** Whether a host takes part: as the one that is rejuvenated, or as one that may take guests in. */
    boolean concerns(HostPlan host) {
        return plan.hosts().stream().anyMatch(each -> each.id().equals(host.id()));
    }
}
