package org.warmboot.experiment.solve;

import org.warmboot.engine.longrun.LongRunPlan;
import org.warmboot.engine.longrun.LongRunPolicy;

/** Limits of the intervals of policies. */
final class LongRunIntervals {

    private LongRunIntervals() {}

    /**
     * Time that the policies for hypervisors need to go round all hosts, as many at once as may be away: no interval
     * can be shorter. 0 without such policies.
     */
    static double shortest(LongRunPlan plan) {
        var busy = plan.hosts().stream()
                .flatMap(host -> LayerReader.hypervisorPolicy(host).stream())
                .map(LongRunPolicy::operation)
                .mapToDouble(operation -> operation.rejuvenation().seconds() + plan.healthGateSeconds())
                .sum();
        return busy / Math.min(plan.maxAway(), plan.hosts().size());
    }
}
