package org.warmboot.engine.execution;

import java.util.List;
import org.warmboot.engine.kernel.SimTime;
import org.warmboot.engine.kernel.Simulation;
import org.warmboot.engine.network.Network;
import org.warmboot.engine.plan.Cost;
import org.warmboot.engine.plan.Plan;
import org.warmboot.engine.trace.TraceLevel;

/**
 * What the operations of a run share.
 *
 * @param host the target, on which the steps act
 * @param peers other hosts, in the order of the plan
 */
record RunContext(
        Simulation simulation,
        HostUnit host,
        List<HostUnit> peers,
        Network network,
        MoveLog moves,
        SlowdownLog slowdowns) {

    static RunContext of(Plan plan, TraceLevel level) {
        var simulation = new Simulation();
        return new RunContext(
                simulation,
                new HostUnit(plan.target(), simulation, level),
                plan.hosts().stream()
                        .filter(host -> !host.id().equals(plan.targetHost()))
                        .map(host -> new HostUnit(host, simulation, level))
                        .toList(),
                new Network(simulation),
                new MoveLog(),
                new SlowdownLog());
    }

    long now() {
        return simulation.now();
    }

    void after(double seconds, Runnable then) {
        simulation.after(SimTime.ofSeconds(seconds), then);
    }

    /** Spends a cost of a domain where it is: the fixed part, the processor, the disk; at once if it is nothing. */
    void spend(DomainUnit domain, Cost cost, Runnable then) {
        if (cost.fixedSeconds() > 0) {
            after(cost.fixedSeconds(), () -> compute(domain, cost, then));
        } else {
            compute(domain, cost, then);
        }
    }

    private static void compute(DomainUnit domain, Cost cost, Runnable then) {
        var host = domain.host();
        host.cpu().use(domain.plan(), cost.cpuSeconds(), () -> host.disk().use(cost.diskSeconds(), then));
    }
}
