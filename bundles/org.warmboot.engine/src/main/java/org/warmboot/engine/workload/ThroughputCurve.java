package org.warmboot.engine.workload;

import java.util.ArrayList;
import java.util.List;
import org.warmboot.engine.execution.Outage;
import org.warmboot.engine.plan.DiskPlan;
import org.warmboot.engine.plan.LinkPlan;
import org.warmboot.engine.plan.WorkloadPlan;

/**
 * Throughput of one service before, during and after an outage.
 *
 * @param samples throughput over time; at the start and at the end of the outage two, before and after the jump
 * @param hotBytesPerSecond throughput with a file cache in its steady state
 * @param firstPassBytesPerSecond mean throughput of the first N requests after the return, for N files; 0 if the
 *     service does not return
 * @param recoverySeconds seconds from the return until the throughput is 95 % of the hot one; infinite if the service
 *     does not return
 */
public record ThroughputCurve(
        List<Sample> samples, double hotBytesPerSecond, double firstPassBytesPerSecond, double recoverySeconds) {

    /** Share of the hot throughput at which a service counts as recovered. */
    public static final double RECOVERED = 0.95;

    /** Keeps a copy that cannot change. */
    public ThroughputCurve {
        samples = List.copyOf(samples);
    }

    /**
     * One point of a curve.
     *
     * @param seconds seconds since the start of the technique, negative before it
     * @param bytesPerSecond throughput in bytes per second
     */
    public record Sample(double seconds, double bytesPerSecond) {}

    /**
     * Simulates the throughput around an outage.
     *
     * @param cacheBytes memory that the file cache of the domain may use, in bytes
     * @param cacheKept whether the file cache survives the outage; otherwise it starts empty
     * @param before seconds shown before the outage
     * @param after seconds shown after it
     * @param interval seconds between samples, above 0
     * @throws IllegalArgumentException if the interval is not above 0
     */
    public static ThroughputCurve simulate(
            WorkloadPlan workload,
            DiskPlan disk,
            LinkPlan link,
            long cacheBytes,
            Outage outage,
            boolean cacheKept,
            double before,
            double after,
            double interval) {
        if (!(interval > 0)) {
            throw new IllegalArgumentException("The interval between samples must be above 0, not " + interval + ".");
        }
        var model = new ThroughputModel(workload, disk, link);
        var recovery = Recovery.of(workload, model, FileCacheModel.of(workload, cacheBytes), cacheKept, after);
        var samples = new ArrayList<Sample>();
        double hot = recovery.hotBytesPerSecond();
        addConstant(samples, outage.start() - before, outage.start(), interval, hot);
        double back = outage.ended() ? outage.end() : outage.start() + after;
        addConstant(samples, outage.start(), back, interval, 0);
        if (!outage.ended()) {
            return new ThroughputCurve(samples, hot, 0, Double.POSITIVE_INFINITY);
        }
        for (int i = 0; i * interval <= after; i++) {
            samples.add(new Sample(back + i * interval, recovery.bytesPerSecondAt(i * interval)));
        }
        return new ThroughputCurve(samples, hot, recovery.firstPassBytesPerSecond(), recovery.seconds());
    }

    private static void addConstant(List<Sample> samples, double from, double to, double interval, double value) {
        for (int i = 0; from + i * interval < to; i++) {
            samples.add(new Sample(from + i * interval, value));
        }
        samples.add(new Sample(to, value));
    }
}
