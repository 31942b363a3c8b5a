package org.warmboot.experiment.run;

import org.warmboot.engine.execution.Outage;
import org.warmboot.engine.execution.RunTrace;
import org.warmboot.engine.plan.DomainPlan;
import org.warmboot.engine.workload.Disturbance;

/** Reads off a trace what a technique did to the service of one guest. */
final class Disturbances {

    private Disturbances() {}

    /** What happened to the first service of a guest. */
    static Disturbance of(DomainPlan guest, RunTrace trace) {
        var service = guest.services().getFirst().id();
        return new Disturbance(
                trace.outages().stream().filter(outage -> isOf(outage, guest.id(), service)).toList(),
                trace.fileCacheKept().getOrDefault(guest.id(), true),
                trace.slowdowns().stream().filter(each -> each.domain().equals(guest.id())).toList());
    }

    private static boolean isOf(Outage outage, String domain, String service) {
        return outage.domain().equals(domain) && outage.service().equals(service);
    }
}
