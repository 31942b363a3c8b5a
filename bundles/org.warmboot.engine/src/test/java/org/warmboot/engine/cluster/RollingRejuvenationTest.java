package org.warmboot.engine.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warmboot.engine.Testbed.DISK;
import static org.warmboot.engine.Testbed.GIB;
import static org.warmboot.engine.Testbed.LINK;
import static org.warmboot.engine.Testbed.MIB;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.warmboot.engine.plan.AccessPattern;
import org.warmboot.engine.plan.WorkloadPlan;
import org.warmboot.engine.trace.Outage;
import org.warmboot.engine.trace.Slowdown;
import org.warmboot.engine.workload.Disturbance;
import org.warmboot.engine.workload.ServiceModel;
import org.warmboot.engine.workload.ThroughputCurve;
import org.warmboot.engine.workload.ThroughputCurve.Window;

class RollingRejuvenationTest {

    private static final double HOT = LINK.bytesPerSecond();
    private static final int FILES = 10_000;
    private static final double FILE = 0.5 * MIB;
    private static final double MISS = DISK.accessSeconds() + FILE / DISK.readBytesPerSecond();
    private static final double COLD = FILE / MISS;

    @Test
    void warmLeavesAllButOneHostFor42SecondsAtATime() {
        int hosts = 4;
        var rolling = RollingRejuvenation.of(new RollingPlan(hosts(hosts, outage(42, true), 42), 1, 10));
        assertEquals(hosts * HOT, rolling.usualBytesPerSecond());
        assertEquals(hosts * 42 * HOT, rolling.workLostBytes(), 1e-9 * hosts * 42 * HOT);
        assertEquals(hosts * 42 + (hosts - 1) * 10, rolling.durationSeconds(), 1e-9);
        for (int turn = 0; turn < hosts; turn++) {
            assertEquals((hosts - 1) * HOT, rolling.throughput().at(turn * 52 + 20), 1e-3);
            assertEquals(hosts * HOT, rolling.throughput().at(turn * 52 + 45), 1e-3);
            assertEquals(turn * 52.0, rolling.turns().get(turn).start(), 1e-9);
        }
        assertEquals((hosts - 1) * HOT, rolling.throughput().lowest(), 1e-3);
    }

    @Test
    void coldLosesTheOutageAndWhatTheRefillLacks() {
        int hosts = 3;
        var rolling = RollingRejuvenation.of(new RollingPlan(hosts(hosts, outage(241, false), 241), 1, 0));
        double each = 241 * HOT + FILES * MISS * (HOT - COLD);
        assertEquals(hosts * each, rolling.workLostBytes(), 1e-9 * hosts * each);
        assertEquals(3 * 241, rolling.durationSeconds(), 1e-9);
        // the next host is away while the caches of the first refill
        assertEquals(HOT + COLD, rolling.throughput().at(241 + FILES * MISS / 2), 1e-3);
    }

    @Test
    void migrationKeepsAllHostsButTheSpareOneAndLoses12PercentOfOneWhileGuestsMove() {
        int hosts = 4;
        var moving = new Disturbance(
                List.of(), true, List.of(new Slowdown("vm1", 0, 1000, 0.88), new Slowdown("vm1", 1100, 2100, 0.88)));
        var rolling = RollingRejuvenation.of(new RollingPlan(hosts(hosts - 1, moving, 2100), 1, 0));
        assertEquals((hosts - 1) * HOT, rolling.usualBytesPerSecond(), 1e-3);
        assertEquals((hosts - 1 - 0.12) * HOT, rolling.throughput().lowest(), 1e-3);
        double lost = (hosts - 1) * 0.12 * 2000 * HOT;
        assertEquals(lost, rolling.workLostBytes(), 1e-9 * lost);
    }

    @Test
    void uniformRequestsRefillAsTheClosedFormSays() {
        // disk-bound until the link is the bound: X(t) = COLD / (1 - t / (N m)), so N ln(HOT / COLD) requests by then
        var curve = curve(AccessPattern.UNIFORM, outage(241, false), 0.02);
        var rolling = RollingRejuvenation.of(new RollingPlan(List.of(HostTimeline.of("a", List.of(curve), 241)), 1, 0));
        double refill = FILES * MISS * (1 - COLD / HOT);
        double lost = 241 * HOT + refill * HOT - FILE * FILES * Math.log(HOT / COLD);
        assertEquals(lost, rolling.workLostBytes(), 1e-7 * lost);
    }

    @Test
    void asManyHostsAreAwayAtOnceAsAreAllowed() {
        for (int away = 1; away <= 5; away++) {
            var rolling = RollingRejuvenation.of(new RollingPlan(hosts(5, outage(42, true), 42), away, 3));
            int rounds = (5 + away - 1) / away;
            assertEquals(rounds * 42 + (rounds - 1) * 3, rolling.durationSeconds(), 1e-9);
            assertEquals((5 - away) * HOT, rolling.throughput().lowest(), 1e-2);
            assertEquals(5 * 42 * HOT, rolling.workLostBytes(), 1e-9 * 5 * 42 * HOT);
        }
    }

    @Test
    void aSpareHostThatStandsInLeavesNothingLost() {
        var hosts = hosts(3, outage(241, false), 241);
        var whole = RollingRejuvenation.of(new RollingPlan(hosts, 1, 500, HOT, Double.POSITIVE_INFINITY));
        assertEquals(0, whole.workLostBytes(), 1e-3);
        var half = RollingRejuvenation.of(new RollingPlan(hosts, 1, 500, HOT / 2, Double.POSITIVE_INFINITY));
        double lost = 3 * (241 * HOT / 2 + FILES * MISS * (HOT - COLD - HOT / 2));
        assertEquals(lost, half.workLostBytes(), 1e-9 * lost);
    }

    @Test
    void aClusterWithRoomToSpareLosesNothing() {
        var hosts = hosts(4, outage(42, true), 42);
        var rolling = RollingRejuvenation.of(new RollingPlan(hosts, 1, 0, 0, 3 * HOT));
        assertEquals(0, rolling.workLostBytes(), 1e-3);
        assertEquals(3 * HOT, rolling.throughput().lowest(), 1e-3);
    }

    @Test
    void theGateStaysShutBehindAHostThatDoesNotReturn() {
        var gone = new Outage("host", "vm1", "web", 0, Double.POSITIVE_INFINITY);
        var broken =
                HostTimeline.of("broken", List.of(curve(AccessPattern.SEQUENTIAL, Disturbance.of(gone, true), 1)), 42);
        var others = hosts(3, outage(42, true), 42);
        var plan = new RollingPlan(List.of(others.get(0), broken, others.get(1), others.get(2)), 1, 0);
        var rolling = RollingRejuvenation.of(plan);
        assertEquals(
                List.of("host0", "broken"),
                rolling.turns().stream().map(turn -> turn.host()).toList());
        assertEquals(Double.POSITIVE_INFINITY, rolling.durationSeconds());
        assertEquals(3 * HOT, rolling.throughput().last(), 1e-3);
    }

    @Test
    void roundingDoesNotAddUpOverAThousandHosts() {
        var rolling = RollingRejuvenation.of(new RollingPlan(hosts(1000, outage(42.1, true), 42.1), 7, 0.3));
        assertEquals(1000 * HOT, rolling.throughput().last());
        assertEquals(1000 * 42.1 * HOT, rolling.workLostBytes(), 1e-9 * 1000 * 42.1 * HOT);
        assertTrue(rolling.turns().size() == 1000);
    }

    private static List<HostTimeline> hosts(int count, Disturbance disturbance, double away) {
        var curve = curve(AccessPattern.SEQUENTIAL, disturbance, 10);
        return IntStream.range(0, count)
                .mapToObj(i -> HostTimeline.of("host" + i, List.of(curve), away))
                .toList();
    }

    private static Disturbance outage(double seconds, boolean cacheKept) {
        return Disturbance.of(new Outage("host", "vm1", "web", 0, seconds), cacheKept);
    }

    private static ThroughputCurve curve(AccessPattern pattern, Disturbance disturbance, double interval) {
        var workload = new WorkloadPlan(pattern, FILES, 512L << 10, 10, 0.8, 728 * MIB, true);
        var model = ServiceModel.of(workload, DISK, LINK, 6 * GIB);
        return ThroughputCurve.simulate(model, disturbance, new Window(20, 400, interval));
    }

    @Test
    void aSumOfProfilesIsTheSumOfTheirValuesAtAnyTime() {
        var curves = List.of(
                RateProfile.of(curve(AccessPattern.UNIFORM, outage(100, false), 3)),
                RateProfile.of(curve(AccessPattern.ZIPF, outage(50, false), 7)).later(13),
                RateProfile.of(curve(AccessPattern.SEQUENTIAL, outage(70, false), 5))
                        .later(-30));
        var sum = RateProfile.sum(curves);
        var backwards = RateProfile.sum(curves.reversed());
        for (double time = -100; time < 700; time += 0.37) {
            double at = time;
            double expected = curves.stream().mapToDouble(each -> each.at(at)).sum();
            assertEquals(expected, sum.at(time), 1e-9 * 3 * HOT);
            assertEquals(expected, backwards.at(time), 1e-9 * 3 * HOT);
        }
        double bytes =
                curves.stream().mapToDouble(each -> each.bytes(-40, 333.3)).sum();
        assertEquals(bytes, sum.bytes(-40, 333.3), 1e-9 * bytes);
        assertEquals(0, RateProfile.sum(Collections.emptyList()).at(5));
    }

    @Test
    void samplesShowBothSidesOfAJump() {
        var samples = RateProfile.of(curve(AccessPattern.SEQUENTIAL, outage(42, true), 10))
                .sampled(-5, 50, 20);
        var times = samples.stream().map(sample -> sample.seconds()).toList();
        assertEquals(List.of(-5.0, 0.0, 0.0, 15.0, 35.0, 42.0, 42.0, 50.0), times);
    }
}
