package org.warmboot.engine.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warmboot.engine.Testbed.DISK;
import static org.warmboot.engine.Testbed.GIB;
import static org.warmboot.engine.Testbed.LINK;
import static org.warmboot.engine.Testbed.MIB;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.warmboot.engine.plan.AccessPattern;
import org.warmboot.engine.plan.WorkloadPlan;
import org.warmboot.engine.trace.Outage;
import org.warmboot.engine.trace.Slowdown;
import org.warmboot.engine.workload.Disturbance;
import org.warmboot.engine.workload.ServiceModel;
import org.warmboot.engine.workload.ThroughputCurve;
import org.warmboot.engine.workload.ThroughputCurve.Window;

/** Hosts that are still filling their file caches when the turn of another one takes a share of them. */
class OverlappingTurnsTest {

    private static final double HOT = LINK.bytesPerSecond();
    private static final int FILES = 10_000;
    private static final double FILE = 0.5 * MIB;
    private static final double MISS = DISK.accessSeconds() + FILE / DISK.readBytesPerSecond();
    private static final double COLD = FILE / MISS;
    private static final double ROUNDING = 1e-6 * HOT;
    private static final Disturbance NOTHING = new Disturbance(List.of(), true, List.of());

    /** Turns of a cluster: how long each takes, and what it does to each host. */
    private record Cluster(ServiceModel model, double[] ends, Disturbance[][] doneTo) {

        static Cluster draw(Random random, boolean isOpen) {
            int hosts = 2 + random.nextInt(3);
            double arrivals = isOpen ? random.nextDouble(0.1, 0.7) * HOT / FILE : 0;
            var pattern = random.nextBoolean() ? AccessPattern.SEQUENTIAL : AccessPattern.UNIFORM;
            double[] ends = random.doubles(hosts, 50, 250).toArray();
            var doneTo = new Disturbance[hosts][hosts];
            for (int turn = 0; turn < hosts; turn++) {
                for (int host = 0; host < hosts; host++) {
                    doneTo[turn][host] = drawn(random, ends[turn], turn == host);
                }
            }
            return new Cluster(serving(pattern, arrivals), ends, doneTo);
        }

        private static Disturbance drawn(Random random, double end, boolean isAway) {
            var slowdowns = IntStream.range(0, random.nextInt(3))
                    .mapToObj(i -> new Slowdown("", end * random.nextDouble(0.5), end, random.nextDouble(0.3, 1)))
                    .toList();
            var outage = new Outage("", "", "", end * random.nextDouble(0.3), end * random.nextDouble(0.4, 1));
            return new Disturbance(isAway ? List.of(outage) : List.of(), random.nextBoolean(), slowdowns);
        }

        int hosts() {
            return ends.length;
        }

        double[] starts(double gate) {
            return TurnStarts.of(ends, 1, gate);
        }

        Disturbance of(int host, double[] starts) {
            return Disturbance.together(IntStream.range(0, starts.length)
                    .mapToObj(turn -> doneTo[turn][host].later(starts[turn] - starts[host]))
                    .toList());
        }

        RollingRejuvenation rolling(double gate) {
            double[] starts = starts(gate);
            var timelines = IntStream.range(0, hosts())
                    .mapToObj(host -> HostTimeline.of("" + host, List.of(curve(of(host, starts))), ends[host]))
                    .toList();
            return RollingRejuvenation.of(new RollingPlan(timelines, 1, gate));
        }

        RateProfile profile(Disturbance disturbance) {
            return RateProfile.of(curve(disturbance));
        }

        private ThroughputCurve curve(Disturbance disturbance) {
            return ThroughputCurve.simulate(
                    model, disturbance, new Window(Math.max(0, disturbance.start()) + 10, 2500, 2));
        }
    }

    @Property(seed = "20261130", tries = 150)
    void allHostsTogetherGiveNoLessThanNothingAndNoMoreThanWhatIsLeftOfEach(
            @ForAll long seed, @ForAll @DoubleRange(min = 0, max = 100) double gate, @ForAll boolean isOpen) {
        var random = new Random(seed);
        var cluster = Cluster.draw(random, isOpen);
        double[] starts = cluster.starts(gate);
        var rolling = cluster.rolling(gate);
        double length = rolling.throughput().end();
        for (int i = 0; i < 500; i++) {
            double time = random.nextDouble(length);
            double most = IntStream.range(0, cluster.hosts())
                    .mapToDouble(host -> left(cluster.of(host, starts), time - starts[host]))
                    .sum();
            double total = rolling.throughput().at(time);
            assertTrue(total >= -ROUNDING && total <= most * HOT + ROUNDING, total + " of " + most * HOT);
        }
        assertTrue(rolling.throughput().lowest() >= -ROUNDING);
        // nobody answers what was not asked
        assertTrue(rolling.workLostBytes() >= -1e-4 * length * rolling.usualBytesPerSecond());
    }

    @Property(seed = "20261130", tries = 30)
    void whatDoesNotOverlapAddsUp(@ForAll long seed, @ForAll boolean isOpen) {
        var random = new Random(seed);
        var cluster = Cluster.draw(random, isOpen);
        double gate = 2500;
        double[] starts = cluster.starts(gate);
        var rolling = cluster.rolling(gate);
        double usual = cluster.profile(NOTHING).first();
        assertEquals(cluster.hosts() * usual, rolling.usualBytesPerSecond(), ROUNDING);
        var changes = new ArrayList<RateProfile>();
        for (int turn = 0; turn < starts.length; turn++) {
            for (var done : cluster.doneTo()[turn]) {
                changes.add(cluster.profile(done).later(starts[turn]));
            }
        }
        for (int i = 0; i < 500; i++) {
            double time = random.nextDouble(rolling.throughput().end());
            double change =
                    changes.stream().mapToDouble(each -> each.at(time) - usual).sum();
            assertEquals(cluster.hosts() * usual + change, rolling.throughput().at(time), ROUNDING);
        }
    }

    @Test
    void aFileCacheFillsAtHalfTheRateWhileTheGuestsOfTheNextHostTakeHalfOfItsLink() {
        double fill = FILES * MISS;
        var cold = Disturbance.of(new Outage("", "", "", 0, 241), false);
        var down = Disturbance.of(new Outage("", "", "", 0, fill), true);
        var half = new Disturbance(List.of(), true, List.of(new Slowdown("", 0, fill, 0.5)));
        var cluster = new Cluster(serving(AccessPattern.SEQUENTIAL, 0), new double[] {241, fill}, new Disturbance[][] {
            {cold, NOTHING}, {half, down}
        });
        var rolling = cluster.rolling(0);
        // taking half of the usual throughput away from a cold host would leave less than nothing
        assertTrue(COLD - HOT / 2 < 0);
        assertEquals(COLD / 2, rolling.throughput().at(241 + fill / 2), ROUNDING);
        assertEquals(HOT + COLD, rolling.throughput().at(241 + fill * 1.25), ROUNDING);
        assertEquals(2 * HOT, rolling.throughput().at(241 + fill * 1.75), ROUNDING);
        double lost = 241 * HOT + 1.5 * fill * HOT - FILES * FILE + fill * HOT;
        assertEquals(lost, rolling.workLostBytes(), 1e-9 * lost);
    }

    @Test
    void eachTurnThatLosesTheFileCacheFillsItAgain() {
        var cold = Disturbance.of(new Outage("", "", "", 0, 100), false);
        var longer = Disturbance.of(new Outage("", "", "", 1000, 1200), true);
        var again = cold.later(2000);
        var both = Disturbance.together(List.of(cold, longer, again));
        var model = serving(AccessPattern.SEQUENTIAL, 0);
        var profile = RateProfile.of(ThroughputCurve.simulate(model, both, new Window(10, 1000, 50)));
        double lost = HOT * 3110 - profile.bytes(-10, 3100);
        double expected = (100 + 200 + 100) * HOT + 2 * FILES * MISS * (HOT - COLD);
        assertEquals(expected, lost, 1e-9 * expected);
    }

    /** Share of its usual throughput that is left of a host, were its file cache full. */
    private static double left(Disturbance disturbance, double time) {
        boolean isDown =
                disturbance.outages().stream().anyMatch(outage -> outage.start() <= time && time < outage.end());
        return isDown
                ? 0
                : disturbance.slowdowns().stream()
                        .filter(slowdown -> slowdown.start() <= time && time < slowdown.end())
                        .mapToDouble(Slowdown::factor)
                        .reduce(1, (a, b) -> a * b);
    }

    private static ServiceModel serving(AccessPattern pattern, double arrivals) {
        var workload = new WorkloadPlan(pattern, FILES, 512L << 10, 10, 0.8, 728 * MIB, true, arrivals);
        return ServiceModel.of(workload, DISK, LINK, 6 * GIB);
    }
}
