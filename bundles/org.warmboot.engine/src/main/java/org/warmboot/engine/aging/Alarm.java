package org.warmboot.engine.aging;

import java.util.OptionalLong;
import org.warmboot.engine.kernel.SimTime;
import org.warmboot.engine.kernel.Simulation;

/** One pending event that can be put off; events beyond the horizon never happen. */
final class Alarm {

    /** Times up to this one, 100 years, can be told by the clock of a simulation. */
    static final double LONGEST_SECONDS = 100.0 * 365 * 24 * 3600;

    private final Simulation simulation;
    private final long horizon;
    private final int priority;
    private OptionalLong handle = OptionalLong.empty();

    Alarm(Simulation simulation, long horizon, int priority) {
        this.simulation = simulation;
        this.horizon = horizon;
        this.priority = priority;
    }

    long now() {
        return simulation.now();
    }

    double seconds() {
        return SimTime.toSeconds(simulation.now());
    }

    /** Rings at a time in nanoseconds instead of any time set before; at once if that has passed. */
    void set(long time, Runnable ring) {
        clear();
        if (time < horizon) {
            handle = OptionalLong.of(simulation.at(Math.max(time, now()), priority, () -> {
                handle = OptionalLong.empty();
                ring.run();
            }));
        }
    }

    /** Rings at a time in seconds, which may be infinite. */
    void set(double seconds, Runnable ring) {
        set(seconds < LONGEST_SECONDS ? SimTime.ofSeconds(seconds) : SimTime.NEVER, ring);
    }

    void clear() {
        handle.ifPresent(simulation::cancel);
        handle = OptionalLong.empty();
    }
}
