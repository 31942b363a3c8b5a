package org.warmboot.engine.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warmboot.engine.Testbed.DISK;
import static org.warmboot.engine.Testbed.GIB;
import static org.warmboot.engine.Testbed.LINK;
import static org.warmboot.engine.Testbed.MIB;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.warmboot.engine.plan.AccessPattern;
import org.warmboot.engine.plan.WorkloadPlan;
import org.warmboot.engine.trace.Outage;
import org.warmboot.engine.trace.Slowdown;
import org.warmboot.engine.workload.ThroughputCurve.Window;

class OpenLoadTest {

    private static final int FILES = 10_000;
    private static final double FILE = 0.5 * MIB;
    private static final double MISS = DISK.accessSeconds() + FILE / DISK.readBytesPerSecond();
    private static final double HOT = LINK.bytesPerSecond() / FILE;
    private static final Outage OUTAGE = new Outage("host", "vm1", "web", 10, 160);

    @Test
    void arrivalsBelowTheColdCapacityAreLostDuringTheOutageOnly() {
        double arrivals = 0.9 / MISS;
        var curve = simulate(AccessPattern.UNIFORM, arrivals, new Disturbance(List.of(OUTAGE), false, List.of()));
        assertEquals(arrivals * 150, curve.requests().lost(), 1e-9 * arrivals * 150);
        assertEquals(0, curve.requests().delayed());
        assertEquals(0, curve.recoverySeconds());
        assertEquals(arrivals * FILE, curve.samples().getLast().bytesPerSecond(), 1e-6);
    }

    @Test
    void aFirstPassSlowerThanTheArrivalsBuildsAQueueThatTheHotCacheDrains() {
        double arrivals = 100;
        double pass = FILES * MISS;
        double queue = arrivals * pass - FILES;
        double drain = queue / (HOT - arrivals);
        var curve = simulate(AccessPattern.SEQUENTIAL, arrivals, new Disturbance(List.of(OUTAGE), false, List.of()));
        assertEquals(pass, curve.recoverySeconds(), 1e-9 * pass);
        assertEquals(queue, curve.requests().longestQueue(), 1e-9 * queue);
        assertEquals(arrivals * (pass + drain), curve.requests().delayed(), 1e-9 * arrivals * (pass + drain));
        var last = curve.samples().stream()
                .filter(sample -> sample.bytesPerSecond() > 1.01 * arrivals * FILE)
                .toList();
        assertEquals(160 + pass, last.getFirst().seconds(), 1e-7);
        assertEquals(160 + pass + drain, last.getLast().seconds(), 1e-7);
        assertEquals(HOT * FILE, last.getLast().bytesPerSecond(), 1e-3);
    }

    @Test
    void aQueueThatWaitsWhenTheServiceGoesDownIsLost() {
        double arrivals = 200;
        var slow = new Slowdown("vm1", 0, 10, 0.5);
        double waiting = (arrivals - 0.5 * HOT) * 10;
        var curve = simulate(AccessPattern.UNIFORM, arrivals, new Disturbance(List.of(OUTAGE), true, List.of(slow)));
        assertEquals(arrivals * 150 + waiting, curve.requests().lost(), 1e-6);
        assertEquals(arrivals * 10 - waiting, curve.requests().delayed(), 1e-6);
        assertEquals(waiting, curve.requests().longestQueue(), 1e-6);
    }

    @Test
    void moreArrivalsThanTheHotCapacityAreAnsweredAtThatCapacity() {
        var curve = simulate(AccessPattern.UNIFORM, 2 * HOT, Disturbance.of(OUTAGE, true));
        assertEquals(HOT * FILE, curve.hotBytesPerSecond(), 1e-6);
        assertEquals(0, curve.recoverySeconds());
        assertEquals(2 * HOT * 2000 - HOT * 2000, curve.requests().longestQueue(), 1e-3);
    }

    @Test
    void clientsInAClosedLoopLoseWhatTheyWouldHaveAskedFor() {
        var curve = simulate(AccessPattern.SEQUENTIAL, 0, Disturbance.of(OUTAGE, false));
        assertEquals(HOT * 150, curve.requests().lost(), 1e-6);
        assertEquals(FILES, curve.requests().delayed(), 1e-6);
        assertEquals(0, curve.requests().longestQueue());
    }

    @Test
    void aSlowdownStretchesTheFirstPassAndMovesTheRecovery() {
        double factor = 0.88;
        var slow = new Slowdown("vm1", 0, 1e4, factor);
        var curve = simulate(AccessPattern.SEQUENTIAL, 0, new Disturbance(List.of(OUTAGE), false, List.of(slow)));
        assertEquals(FILE / MISS * factor, curve.firstPassBytesPerSecond(), 1e-3);
        assertEquals(1e4 - 160, curve.recoverySeconds(), 1e-9);
        assertEquals(HOT * FILE, curve.samples().getLast().bytesPerSecond(), 1e-3);
    }

    @Test
    void overlappingSlowdownsMultiplyAndEndWhereTheyShould() {
        var slow = List.of(new Slowdown("vm1", 0, 100, 0.5), new Slowdown("vm1", 50, 150, 0.8));
        var samples = ThroughputCurve.simulate(
                        model(AccessPattern.UNIFORM, 0),
                        new Disturbance(List.of(), true, slow),
                        new Window(10, 200, 20))
                .samples();
        double[] expected = {1, 0.5, 0.4, 0.8, 1};
        double[] times = {-5, 20, 90, 130, 190};
        for (int i = 0; i < times.length; i++) {
            double time = times[i];
            var sample = samples.stream()
                    .filter(each -> each.seconds() <= time)
                    .reduce((a, b) -> b)
                    .orElseThrow();
            assertEquals(expected[i] * HOT * FILE, sample.bytesPerSecond(), 1e-3, "at " + time);
        }
    }

    @Test
    void twoPausesOfAMigrationEachCostTheirLength() {
        var there = new Outage("host", "vm1", "web", 100, 100.2);
        var back = new Outage("host", "vm1", "web", 300, 300.3);
        var curve = simulate(AccessPattern.ZIPF, 150, new Disturbance(List.of(back, there), true, List.of()));
        assertEquals(150 * 0.5, curve.requests().lost(), 1e-9);
        assertEquals(0, curve.recoverySeconds());
    }

    @Property(seed = "20261120", tries = 200)
    void whatArrivesIsAnsweredOrLostOrWaits(
            @ForAll @DoubleRange(min = 1, max = 400) double arrivals,
            @ForAll AccessPattern pattern,
            @ForAll @DoubleRange(min = 0.05, max = 1) double factor,
            @ForAll @DoubleRange(min = 20, max = 900) double border) {
        var slowdowns = List.of(new Slowdown("vm1", border, border + 100, factor));
        var again = new Outage("host", "vm1", "web", 1000, 1030);
        var disturbance = new Disturbance(List.of(OUTAGE, again), false, slowdowns);
        double until = 3000;
        double answered = 0;
        double waiting = 0;
        double dropped = 0;
        double last = -50;
        for (var stretch : DisturbanceHistory.of(model(pattern, arrivals), disturbance, -50)) {
            double end = Math.min(until, stretch.end());
            if (end <= stretch.start()) {
                break;
            }
            assertEquals(last, stretch.start());
            assertTrue(stretch.servedBy(end) >= 0);
            answered += stretch.servedBy(end);
            waiting = stretch instanceof RateStretch.Busy busy ? busy.waitingAt(end) : 0;
            if (stretch instanceof RateStretch.Down down) {
                dropped += arrivals * (end - down.start()) + down.dropped();
            }
            last = stretch.end();
        }
        double arrived = arrivals * (until + 50);
        assertEquals(arrived, answered + waiting + dropped, 1e-7 * arrived);
    }

    private static ServiceModel model(AccessPattern pattern, double arrivals) {
        var workload = new WorkloadPlan(pattern, FILES, 512L << 10, 10, 0.8, 728 * MIB, true, arrivals);
        return ServiceModel.of(workload, DISK, LINK, 6 * GIB);
    }

    private static ThroughputCurve simulate(AccessPattern pattern, double arrivals, Disturbance disturbance) {
        return ThroughputCurve.simulate(model(pattern, arrivals), disturbance, new Window(20, 2000, 1));
    }
}
