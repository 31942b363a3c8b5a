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
import org.warmboot.engine.execution.Outage;
import org.warmboot.engine.execution.Slowdown;
import org.warmboot.engine.plan.AccessPattern;
import org.warmboot.engine.plan.WorkloadPlan;
import org.warmboot.engine.workload.ThroughputCurve.Window;

class OpenLoadTest {

    private static final int FILES = 10_000;
    private static final double FILE = 0.5 * MIB;
    private static final double MISS = DISK.accessSeconds() + FILE / DISK.readBytesPerSecond();
    private static final double HOT = LINK.bytesPerSecond() / FILE;
    private static final Outage OUTAGE = new Outage("host", "vm1", "web", 10, 160);

    @Test
    void arrivals_below_the_cold_capacity_are_lost_during_the_outage_only() {
        double arrivals = 0.9 / MISS;
        var curve = simulate(AccessPattern.UNIFORM, arrivals, new Disturbance(List.of(OUTAGE), false, List.of()));
        assertEquals(arrivals * 150, curve.requests().lost(), 1e-9 * arrivals * 150);
        assertEquals(0, curve.requests().delayed());
        assertEquals(0, curve.recoverySeconds());
        assertEquals(arrivals * FILE, curve.samples().getLast().bytesPerSecond(), 1e-6);
    }

    @Test
    void a_first_pass_slower_than_the_arrivals_builds_a_queue_that_the_hot_cache_drains() {
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
    void a_queue_that_waits_when_the_service_goes_down_is_lost() {
        double arrivals = 200;
        var slow = new Slowdown("vm1", 0, 10, 0.5);
        double waiting = (arrivals - 0.5 * HOT) * 10;
        var curve = simulate(AccessPattern.UNIFORM, arrivals, new Disturbance(List.of(OUTAGE), true, List.of(slow)));
        assertEquals(arrivals * 150 + waiting, curve.requests().lost(), 1e-6);
        assertEquals(arrivals * 10 - waiting, curve.requests().delayed(), 1e-6);
        assertEquals(waiting, curve.requests().longestQueue(), 1e-6);
    }

    @Test
    void more_arrivals_than_the_hot_capacity_are_answered_at_that_capacity() {
        var curve = simulate(AccessPattern.UNIFORM, 2 * HOT, Disturbance.of(OUTAGE, true));
        assertEquals(HOT * FILE, curve.hotBytesPerSecond(), 1e-6);
        assertEquals(0, curve.recoverySeconds());
        assertEquals(2 * HOT * 2000 - HOT * 2000, curve.requests().longestQueue(), 1e-3);
    }

    @Test
    void clients_in_a_closed_loop_lose_what_they_would_have_asked_for() {
        var curve = simulate(AccessPattern.SEQUENTIAL, 0, Disturbance.of(OUTAGE, false));
        assertEquals(HOT * 150, curve.requests().lost(), 1e-6);
        assertEquals(FILES, curve.requests().delayed(), 1e-6);
        assertEquals(0, curve.requests().longestQueue());
    }

    @Test
    void a_slowdown_stretches_the_first_pass_and_moves_the_recovery() {
        double factor = 0.88;
        var slow = new Slowdown("vm1", 0, 1e4, factor);
        var curve = simulate(AccessPattern.SEQUENTIAL, 0, new Disturbance(List.of(OUTAGE), false, List.of(slow)));
        assertEquals(FILE / MISS * factor, curve.firstPassBytesPerSecond(), 1e-3);
        assertEquals(1e4 - 160, curve.recoverySeconds(), 1e-9);
        assertEquals(HOT * FILE, curve.samples().getLast().bytesPerSecond(), 1e-3);
    }

    @Test
    void overlapping_slowdowns_multiply_and_end_where_they_should() {
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
    void two_pauses_of_a_migration_each_cost_their_length() {
        var there = new Outage("host", "vm1", "web", 100, 100.2);
        var back = new Outage("host", "vm1", "web", 300, 300.3);
        var curve = simulate(AccessPattern.ZIPF, 150, new Disturbance(List.of(back, there), true, List.of()));
        assertEquals(150 * 0.5, curve.requests().lost(), 1e-9);
        assertEquals(0, curve.recoverySeconds());
    }

    @Property(seed = "20261120", tries = 200)
    void what_arrives_is_answered_or_lost_or_waits(
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
        for (var stretch : History.of(model(pattern, arrivals), disturbance, -50)) {
            double end = Math.min(until, stretch.end());
            if (end <= stretch.start()) {
                break;
            }
            assertEquals(last, stretch.start());
            assertTrue(stretch.servedBy(end) >= 0);
            answered += stretch.servedBy(end);
            waiting = stretch instanceof Stretch.Busy busy ? busy.waitingAt(end) : 0;
            if (stretch instanceof Stretch.Down down) {
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
