package org.warmboot.engine.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warmboot.engine.Testbed.DISK;
import static org.warmboot.engine.Testbed.LINK;
import static org.warmboot.engine.Testbed.MIB;

import org.junit.jupiter.api.Test;
import org.warmboot.engine.plan.AccessPattern;
import org.warmboot.engine.plan.WorkloadPlan;
import org.warmboot.engine.trace.Outage;
import org.warmboot.engine.workload.ThroughputCurve.Window;

class ThroughputModelTest {

    private static final int FILES = 1000;
    private static final double FILE = 0.5 * MIB;
    private static final double HIT = FILE / (728 * MIB);
    private static final double MISS = DISK.accessSeconds() + FILE / DISK.readBytesPerSecond();

    @Test
    void oneClientWaitsForEveryHitAndEveryMiss() {
        var model = new ThroughputModel(workload(AccessPattern.UNIFORM, 1, false), DISK, LINK);
        for (double h = 0; h <= 1; h += 0.125) {
            assertEquals(1 / (h * HIT + (1 - h) * MISS), model.requestsPerSecond(h), 1e-9 / HIT);
        }
    }

    @Test
    void manyClientsAreLimitedByTheDiskThenByTheLink() {
        var model = new ThroughputModel(workload(AccessPattern.UNIFORM, 100, true), DISK, LINK);
        assertEquals(1 / MISS, model.requestsPerSecond(0), 1e-9);
        assertEquals(1 / (0.5 * MISS), model.requestsPerSecond(0.5), 1e-9);
        assertEquals(LINK.bytesPerSecond(), model.bytesPerSecond(0.9), 1e-6);
    }

    @Test
    void servicesThatUseDiskAndLinkTogetherGetEqualPartsOfBoth() {
        var workload = workload(AccessPattern.UNIFORM, 100, true);
        var alone = new ThroughputModel(workload, DISK, LINK);
        var among = new ThroughputModel(workload, DISK, LINK, 11);
        for (double h = 0; h <= 1; h += 0.25) {
            assertEquals(alone.bytesPerSecond(h), 11 * among.bytesPerSecond(h), 1e-6 * alone.bytesPerSecond(h));
        }
        assertThrows(IllegalArgumentException.class, () -> new ThroughputModel(workload, DISK, LINK, 0));
    }

    @Test
    void aWorkingSetLargerThanTheCacheRecoversToTheLowerThroughputItHadBefore() {
        // a fifth of the files fits: with one client 1 / (0.2 t_hit + 0.8 t_miss) in the end
        var model = ServiceModel.of(workload(AccessPattern.UNIFORM, 1, false), DISK, LINK, 0.2 * FILES * FILE);
        double hot = 1 / (0.2 * HIT + 0.8 * MISS);
        assertEquals(hot, model.hotRequestsPerSecond(), 1e-9 * hot);
        var outage = new Outage("host", "vm1", "web", 0, 100);
        var curve = ThroughputCurve.simulate(model, Disturbance.of(outage, false), new Window(1, 2000, 1));
        assertEquals(hot * FILE, curve.samples().getLast().bytesPerSecond(), 1e-6);
        // h = 1 - exp(-k/N) at 95 % of hot: h1; t = int_0^k (t_miss - (t_miss - t_hit) h) dk
        double h1 = (MISS - 1 / (0.95 * hot)) / (MISS - HIT);
        double k = -FILES * Math.log1p(-h1);
        double expected = k * MISS - (MISS - HIT) * (k - FILES * h1);
        assertEquals(expected, curve.recoverySeconds(), 1e-9 * expected);
    }

    @Test
    void popularFilesMakeASmallCacheRecoverSoonerThanEquallyLikelyOnes() {
        var outage = Disturbance.of(new Outage("host", "vm1", "web", 0, 100), false);
        var window = new Window(1, 200, 0.1);
        var zipf = ServiceModel.of(workload(AccessPattern.ZIPF, 10, true), DISK, LINK, 0.5 * FILES * FILE);
        var uniform = ServiceModel.of(workload(AccessPattern.UNIFORM, 10, true), DISK, LINK, 0.5 * FILES * FILE);
        assertTrue(zipf.hotRequestsPerSecond() > uniform.hotRequestsPerSecond());
        double target = 0.9 * uniform.hotRequestsPerSecond() * FILE;
        double zipfTime = timeAbove(target, ThroughputCurve.simulate(zipf, outage, window));
        assertTrue(zipfTime < timeAbove(target, ThroughputCurve.simulate(uniform, outage, window)));
    }

    private static double timeAbove(double target, ThroughputCurve curve) {
        return curve.samples().stream()
                .filter(each -> each.seconds() >= 100 && each.bytesPerSecond() >= target)
                .mapToDouble(each -> each.seconds())
                .min()
                .orElseThrow();
    }

    private static WorkloadPlan workload(AccessPattern pattern, int clients, boolean overNetwork) {
        return new WorkloadPlan(pattern, FILES, 512L << 10, clients, 1, 728 * MIB, overNetwork);
    }
}
