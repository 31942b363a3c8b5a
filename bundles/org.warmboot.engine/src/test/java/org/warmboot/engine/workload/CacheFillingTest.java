package org.warmboot.engine.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.warmboot.engine.plan.AccessPattern;
import org.warmboot.engine.plan.DiskPlan;
import org.warmboot.engine.plan.LinkPlan;
import org.warmboot.engine.plan.WorkloadPlan;

class CacheFillingTest {

    private static final int FILE_BYTES = 512 << 10;
    /** Steps of Simpson's rule for every doubling of the number of requests. */
    private static final int STEPS = 200;

    @Test
    void anyCacheFillsAsTheIntegralOverItsRequestsSays() {
        var random = new Random(20261130);
        for (int n = 0; n < 100; n++) {
            var workload = workload(random);
            var disk = new DiskPlan("disk", 65e6, 65e6, random.nextInt(2) * 0.0068, 1L << 40);
            var link = new LinkPlan("link", 1e8 * Math.pow(10, random.nextDouble()));
            double cache = (random.nextInt(3) + 0.3) * workload.files() * FILE_BYTES;
            var filling = ServiceModel.of(workload, disk, link, cache).fromEmpty();
            var throughput = new ThroughputModel(workload, disk, link);
            var hits = FileCacheModel.of(workload, cache);
            DoubleUnaryOperator seconds = k -> 1 / throughput.requestsPerSecond(hits.hitRatio(k));
            double time = 0;
            for (double k = 1e-3; k < workload.files() * 100.0; k *= 2) {
                time += integral(seconds, k == 1e-3 ? 0 : k / 2, k);
                assertEquals(time, filling.secondsFor(k), 1e-4 * time, () -> "seconds of " + workload);
                double found = filling.requestsAt(time);
                assertEquals(k, found, 1e-3 * k, () -> "requests of " + workload);
            }
        }
    }

    @Test
    void anyCacheReachesEveryRateUpToItsLastOneAndNoneAbove() {
        var random = new Random(20261130);
        for (int n = 0; n < 300; n++) {
            var workload = workload(random);
            var model = ServiceModel.of(
                    workload,
                    new DiskPlan("disk", 65e6, 65e6, 0.0068, 1L << 40),
                    new LinkPlan("link", 117.5e6),
                    2.0 * workload.files() * FILE_BYTES);
            double hot = model.hotRequestsPerSecond();
            double before = 0;
            for (double share : new double[] {0.1, 0.5, 0.95, 0.999, 1 - 1e-9, Math.nextDown(1.0), 1}) {
                double reached = model.fromEmpty().secondsUntil(share * hot);
                assertTrue(reached >= before && reached < Double.POSITIVE_INFINITY, workload + " reaches " + share);
                before = reached;
            }
            assertEquals(Double.POSITIVE_INFINITY, model.fromEmpty().secondsUntil(1.001 * hot));
        }
    }

    private static WorkloadPlan workload(Random random) {
        return new WorkloadPlan(
                random.nextInt(4) == 0 ? AccessPattern.UNIFORM : AccessPattern.ZIPF,
                (int) Math.pow(10, 1 + 5 * random.nextDouble()),
                FILE_BYTES,
                1 + random.nextInt(20),
                random.nextInt(4) == 0 ? 1 : 2.5 * random.nextDouble(),
                65e6 * Math.pow(10, 3 * random.nextDouble()),
                random.nextBoolean());
    }

    private static double integral(DoubleUnaryOperator function, double from, double to) {
        double width = (to - from) / STEPS;
        double sum = 0;
        for (int i = 0; i < STEPS; i++) {
            double start = from + i * width;
            sum += function.applyAsDouble(start)
                    + 4 * function.applyAsDouble(start + width / 2)
                    + function.applyAsDouble(start + width);
        }
        return sum * width / 6;
    }
}
