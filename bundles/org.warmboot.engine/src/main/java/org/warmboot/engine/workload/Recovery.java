package org.warmboot.engine.workload;

import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import org.warmboot.engine.plan.WorkloadPlan;

/**
 * How the throughput of a service returns after an outage.
 *
 * @param hotBytesPerSecond throughput with a file cache in its steady state
 * @param firstPassBytesPerSecond mean throughput of the first N requests, for N files
 * @param seconds seconds until 95 % of the hot throughput
 */
record Recovery(
        double hotBytesPerSecond,
        double firstPassBytesPerSecond,
        double seconds,
        double fileBytes,
        CacheFilling filling) {

    /** Nobody waits for more requests than this; a search ends there. */
    private static final double MOST_REQUESTS = 1e15;

    static Recovery of(
            WorkloadPlan workload, ThroughputModel model, FileCacheModel cache, boolean cacheKept, double shown) {
        double steady = cache.steadyHitRatio();
        double hot = model.bytesPerSecond(steady);
        DoubleUnaryOperator rate = cacheKept
                ? k -> model.requestsPerSecond(steady)
                : k -> model.requestsPerSecond(cache.hitRatio(k));
        double hotRate = model.requestsPerSecond(steady);
        double recovered = first(k -> rate.applyAsDouble(k) >= ThroughputCurve.RECOVERED * hotRate);
        double saturated = first(k -> rate.applyAsDouble(k) >= hotRate);
        double diskLeft = first(k -> rate.applyAsDouble(k) > model.requestsPerSecond(0));
        double until = Math.max(Math.max(workload.files(), recovered), hotRate * shown);
        var filling = new CacheFilling(rate, until, cache.kink(), recovered, saturated, diskLeft);
        double firstPass = workload.setBytes() / filling.secondsFor(workload.files());
        return new Recovery(hot, firstPass, filling.secondsFor(recovered), workload.fileBytes(), filling);
    }

    /** Throughput in bytes per second at a time in seconds after the return. */
    double bytesPerSecondAt(double time) {
        return filling.rateAt(time) * fileBytes;
    }

    /** Smallest number of requests for which a condition holds that stays true once it is. */
    private static double first(DoublePredicate condition) {
        if (condition.test(0)) {
            return 0;
        }
        double high = 1;
        while (!condition.test(high)) {
            high *= 2;
            if (high > MOST_REQUESTS) {
                return MOST_REQUESTS;
            }
        }
        double low = high == 1 ? 0 : high / 2;
        for (double middle = (low + high) / 2; low < middle && middle < high; middle = (low + high) / 2) {
            if (condition.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
