package org.warmboot.engine.execution;

import java.util.HashMap;
import java.util.Map;
import org.warmboot.engine.kernel.FluidGroup;
import org.warmboot.engine.kernel.Simulation;
import org.warmboot.engine.kernel.TwoLevelResource;
import org.warmboot.engine.plan.CpuShare;
import org.warmboot.engine.plan.DomainPlan;

/** The processors of a host during a run: domains share them, and activities share what their domain has got. */
final class CpuUnit {

    /** An activity is one thread. */
    private static final double ONE_CORE = 1;

    private final TwoLevelResource cores;
    private final FluidGroup management;
    private final Map<String, FluidGroup> domains = new HashMap<>();
    private double started;

    CpuUnit(int cores, Simulation simulation) {
        this.cores = new TwoLevelResource(simulation, cores);
        // the management works for all domains at once, so that it counts as much as all processors could
        management = this.cores.group(CpuShare.DEFAULT_WEIGHT * cores, cores);
    }

    /** Spends processor time inside a domain; goes on at once if it is none. */
    void use(DomainPlan domain, double seconds, Runnable then) {
        if (seconds > 0) {
            started += seconds;
            domains.computeIfAbsent(domain.id(), id -> group(domain)).start(seconds, 1, ONE_CORE, then);
        } else {
            then.run();
        }
    }

    /** Spends processor time of the management on behalf of a domain, on one core at most. */
    void manage(double seconds, Runnable then) {
        started += seconds;
        management.start(seconds, 1, ONE_CORE, then);
    }

    /** Processor time of everything that has been started, in seconds of one core. */
    double seconds() {
        return started;
    }

    private FluidGroup group(DomainPlan domain) {
        return cores.group(
                domain.cpu().weight(), Math.min(domain.vcpus(), domain.cpu().capCores()));
    }
}
