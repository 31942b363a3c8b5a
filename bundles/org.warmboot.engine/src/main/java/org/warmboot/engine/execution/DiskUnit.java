package org.warmboot.engine.execution;

import org.warmboot.engine.kernel.FluidResource;
import org.warmboot.engine.kernel.Simulation;
import org.warmboot.engine.machine.SpaceAccount;
import org.warmboot.engine.plan.DiskPlan;

/** The disk of a host during a run: as time that activities share, and as space for images. */
final class DiskUnit {

    private final DiskPlan plan;
    private final SpaceAccount space;
    /** Hands out one second of exclusive use per second. */
    private final FluidResource time;

    private long bytesWritten;

    DiskUnit(DiskPlan plan, Simulation simulation) {
        this.plan = plan;
        space = new SpaceAccount(plan.capacityBytes());
        time = new FluidResource(simulation, 1);
    }

    SpaceAccount space() {
        return space;
    }

    /** Uses the disk for so many seconds if alone; goes on at once if there is nothing to do. */
    void use(double seconds, Runnable then) {
        if (seconds > 0) {
            time.start(seconds, then);
        } else {
            then.run();
        }
    }

    void write(long bytes, Runnable then) {
        bytesWritten += bytes;
        use(plan.writeSeconds(bytes), then);
    }

    void read(long bytes, Runnable then) {
        use(plan.readSeconds(bytes), then);
    }

    long bytesWritten() {
        return bytesWritten;
    }
}
