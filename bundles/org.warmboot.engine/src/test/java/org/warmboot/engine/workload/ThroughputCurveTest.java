package org.warmboot.engine.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warmboot.engine.Testbed.DISK;
import static org.warmboot.engine.Testbed.GIB;
import static org.warmboot.engine.Testbed.LINK;
import static org.warmboot.engine.Testbed.MIB;

import org.junit.jupiter.api.Test;
import org.warmboot.engine.plan.AccessPattern;
import org.warmboot.engine.plan.WorkloadPlan;
import org.warmboot.engine.trace.Outage;

class ThroughputCurveTest {

    private static final Outage OUTAGE = new Outage("host", "vm1", "web", 10, 160);
    private static final double MEMORY_RATE = 728 * MIB;

    @Test
    void theWebServerFallsBy69PercentInTheFirstPassAfterAColdReboot() {
        var curve = simulate(web(AccessPattern.SEQUENTIAL), 6 * GIB, false);
        assertEquals(117.5e6, curve.hotBytesPerSecond());
        assertEquals(0.69, 1 - curve.firstPassBytesPerSecond() / curve.hotBytesPerSecond(), 0.01);
    }

    @Test
    void theWebServerLosesNothingAfterAWarmReboot() {
        var curve = simulate(web(AccessPattern.SEQUENTIAL), 6 * GIB, true);
        assertEquals(curve.hotBytesPerSecond(), curve.firstPassBytesPerSecond(), 1e-3);
        assertEquals(0, curve.recoverySeconds());
    }

    @Test
    void theFirstReadOfALargeFileFallsBy91Percent() {
        var file = new WorkloadPlan(AccessPattern.SEQUENTIAL, 1, 512L << 20, 1, 0, MEMORY_RATE, false);
        var curve = simulate(file, 6 * GIB, false);
        assertEquals(MEMORY_RATE, curve.hotBytesPerSecond(), 1);
        assertEquals(0.91, 1 - curve.firstPassBytesPerSecond() / curve.hotBytesPerSecond(), 0.01);
        assertEquals(0.0068 + 512 / 65.5, curve.recoverySeconds(), 1e-9);
    }

    @Test
    void aSequentialPassRecoversWhenItHasReadEveryFileOnce() {
        var curve = simulate(web(AccessPattern.SEQUENTIAL), 6 * GIB, false);
        assertEquals(10_000 * (0.0068 + 0.5 / 65.5), curve.recoverySeconds(), 1e-6);
    }

    @Test
    void sequentialPassesOverMoreThanTheCacheHoldsNeverHit() {
        var curve = simulate(web(AccessPattern.SEQUENTIAL), GIB, false);
        assertEquals(0.5 * MIB / (0.0068 + 0.5 / 65.5), curve.hotBytesPerSecond(), 1);
        assertEquals(0, curve.recoverySeconds());
    }

    @Test
    void uniformRequestsBoundByTheDiskRecoverAsTheClosedFormSays() {
        // while the disk is the bound, dk/dt = exp(k/N)/m, so k = -N ln(1 - t/(N m)) until the link is the bound
        double miss = 0.0068 + 0.5 / 65.5;
        double cold = 0.5 * MIB / miss;
        var curve = simulate(web(AccessPattern.UNIFORM), 6 * GIB, false);
        double recovery = 10_000 * miss * (1 - cold / (0.95 * 117.5e6));
        assertEquals(recovery, curve.recoverySeconds(), 1e-9 * recovery);
        for (var sample : curve.samples()) {
            double t = sample.seconds() - 160;
            if (t >= 0.5 && t < recovery) {
                assertEquals(cold / (1 - t / (10_000 * miss)), sample.bytesPerSecond(), 1e-6 * 117.5e6);
            }
        }
    }

    @Test
    void theCurveIsHotBeforeAndZeroDuringTheOutageAndNeverFallsAfterIt() {
        for (var pattern : AccessPattern.values()) {
            double last = 0;
            for (var sample : simulate(web(pattern), 6 * GIB, false).samples()) {
                if (sample.seconds() < 10) {
                    assertEquals(117.5e6, sample.bytesPerSecond());
                } else if (sample.seconds() > 10 && sample.seconds() < 160) {
                    assertEquals(0, sample.bytesPerSecond());
                } else if (sample.seconds() > 160) {
                    assertTrue(sample.bytesPerSecond() >= last - 1e-3, sample.toString());
                    last = sample.bytesPerSecond();
                }
                assertTrue(sample.bytesPerSecond() <= 117.5e6);
            }
            assertEquals(117.5e6, last, 1);
        }
    }

    @Test
    void aServiceThatDoesNotReturnStaysAtZero() {
        var gone = new Outage("host", "vm1", "web", 10, Double.POSITIVE_INFINITY);
        var curve = ThroughputCurve.simulate(web(AccessPattern.UNIFORM), DISK, LINK, GIB, gone, false, 5, 30, 1);
        assertEquals(40, curve.samples().getLast().seconds());
        assertEquals(0, curve.samples().getLast().bytesPerSecond());
        assertEquals(Double.POSITIVE_INFINITY, curve.recoverySeconds());
        assertEquals(0, curve.firstPassBytesPerSecond());
    }

    private static WorkloadPlan web(AccessPattern pattern) {
        return new WorkloadPlan(pattern, 10_000, 512L << 10, 10, 0.8, MEMORY_RATE, true);
    }

    private static ThroughputCurve simulate(WorkloadPlan workload, long cacheBytes, boolean kept) {
        return ThroughputCurve.simulate(workload, DISK, LINK, cacheBytes, OUTAGE, kept, 20, 600, 1);
    }
}
