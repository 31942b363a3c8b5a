package org.warmboot.engine.execution;

import org.warmboot.engine.kernel.FluidResource;
import org.warmboot.engine.kernel.SimTime;
import org.warmboot.engine.kernel.Simulation;
import org.warmboot.engine.machine.MachineMemory;
import org.warmboot.engine.machine.SpaceAccount;
import org.warmboot.engine.plan.Cost;

/**
 * What the operations of a run share: the clock, the target host, its memory, and its disk as time and as space.
 *
 * @param disk hands out one second of exclusive use per second
 */
record RunContext(
        Simulation simulation, HostUnit host, MachineMemory memory, SpaceAccount diskSpace, FluidResource disk) {

    static RunContext of(HostUnit host) {
        var simulation = new Simulation();
        return new RunContext(
                simulation,
                host,
                new MachineMemory(host.plan().memoryBytes()),
                new SpaceAccount(host.plan().disk().capacityBytes()),
                new FluidResource(simulation, 1));
    }

    long now() {
        return simulation.now();
    }

    void after(double seconds, Runnable then) {
        simulation.after(SimTime.ofSeconds(seconds), then);
    }

    /** Spends a cost, the fixed part first; goes on at once if it is nothing. */
    void spend(Cost cost, Runnable then) {
        if (cost.fixedSeconds() > 0) {
            after(cost.fixedSeconds(), () -> useDisk(cost.diskSeconds(), then));
        } else {
            useDisk(cost.diskSeconds(), then);
        }
    }

    void useDisk(double seconds, Runnable then) {
        if (seconds > 0) {
            disk.start(seconds, then);
        } else {
            then.run();
        }
    }
}
