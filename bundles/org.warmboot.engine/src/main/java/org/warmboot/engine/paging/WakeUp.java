package org.warmboot.engine.paging;

import java.util.Arrays;
import java.util.List;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.kernel.FluidResource;
import org.warmboot.engine.kernel.SimTime;
import org.warmboot.engine.kernel.Simulation;
import org.warmboot.engine.plan.DiskPlan;
import org.warmboot.engine.plan.PagingPlan;

/**
 * Bringing the pages back that an idle domain needs to become active, its wake set of W bytes.
 *
 * <p>What was predicted is prefetched in bulk: the disk positions once and reads. The rest comes by faults, each of
 * which positions and reads F bytes: W / F times (access + F / read rate).
 *
 * @param paging gives W and F
 * @param disk from which the pages come
 */
public record WakeUp(PagingPlan paging, DiskPlan disk) {

    /** Seconds if all of the wake set is prefetched: access + W / read rate. */
    public double bulkSeconds() {
        return seconds(1);
    }

    /** Seconds if every page comes by a fault. */
    public double faultSeconds() {
        return seconds(0);
    }

    /**
     * Seconds of use of the disk.
     *
     * @param predicted share of the wake set that is prefetched, 0 to 1
     * @throws IllegalArgumentException if it is no share
     */
    public double seconds(double predicted) {
        if (!(predicted >= 0 && predicted <= 1)) {
            throw new IllegalArgumentException("A predicted share must lie between 0 and 1, not " + predicted + ".");
        }
        double prefetched = predicted * paging.wakeSetBytes();
        double faults = Math.ceil((paging.wakeSetBytes() - prefetched) / paging.faultBytes());
        double bulk = prefetched == 0 ? 0 : disk.accessSeconds() + prefetched / disk.readBytesPerSecond();
        return bulk + faults * (disk.accessSeconds() + paging.faultBytes() / disk.readBytesPerSecond());
    }

    /**
     * Simulates domains that wake at given times and share the disk equally.
     *
     * @param starts times in seconds at which domains begin to wake, not negative
     * @param predicted share of each wake set that is prefetched, 0 to 1
     * @return seconds that each of them takes, in the same order
     */
    public List<Double> storm(List<Double> starts, double predicted) {
        var simulation = new Simulation();
        var arm = new FluidResource(simulation, 1);
        double work = seconds(predicted);
        double[] taken = new double[starts.size()];
        for (int i = 0; i < taken.length; i++) {
            int domain = i;
            long start = SimTime.ofSeconds(starts.get(i));
            simulation.at(
                    start, 0, () -> arm.start(work, () -> taken[domain] = SimTime.toSeconds(simulation.now() - start)));
        }
        simulation.run(CancelToken.NONE);
        return Arrays.stream(taken).boxed().toList();
    }
}
