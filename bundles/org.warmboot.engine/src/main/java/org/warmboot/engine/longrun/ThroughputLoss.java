package org.warmboot.engine.longrun;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.warmboot.engine.longrun.ComponentPlan.Role;

/**
 * Throughput that leaks take away from the guests of a host while they are up, integrated over time.
 *
 * <p>A guest gives the product of what its own leak and those of the hypervisor, the privileged and the driver domains
 * leave. Between two changes these are linear, so that three Gauss points are exact for up to five of them.
 */
final class ThroughputLoss {

    private static final double OUTER = Math.sqrt(0.6) / 2;
    private static final double[] POINTS = {0.5 - OUTER, 0.5, 0.5 + OUTER};
    private static final double[] WEIGHTS = {5 / 18.0, 8 / 18.0, 5 / 18.0};

    private final Time time;
    private final Alarms alarms;
    private final Guest[] guests;
    private final long warmUp;
    private final LeakLines lines;
    /** Places of the leaks of the guests, and of those that slow all guests down. */
    private final int[] own;
    private final int[] shared;
    /** By point: its time, what each of the shared leaks leaves, and those together that come before a guest. */
    private final long[] points = new long[POINTS.length];
    private final double[][] left;
    private final double[] head = new double[POINTS.length];
    private final boolean concerned;
    private long settled;
    private double lost;

    ThroughputLoss(Host host, Time time, LongRunPlan plan) {
        this.time = time;
        alarms = host.alarms;
        guests = host.guests;
        warmUp = Time.nanos(plan.warmUpSeconds());
        lines = host.leakLines;
        own = places(host, component -> component.role == Role.GUEST).toArray();
        shared = places(host, component -> component.role != Role.GUEST).filter(lines::takesThroughput).toArray();
        left = new double[POINTS.length][shared.length];
        concerned = shared.length > 0 || Arrays.stream(own).anyMatch(lines::takesThroughput);
    }

    private static IntStream places(Host host, Predicate<Component> wanted) {
        return IntStream.range(0, host.components.length).filter(place -> wanted.test(host.components[place]));
    }

    void rewind() {
        settled = 0;
        lost = 0;
    }

    /** Adds the time since the last change on the host, before something changes. */
    void settle() {
        if (concerned) {
            long start = Math.max(settled, warmUp);
            settled = time.now();
            if (settled > start) {
                add(settled - start);
            }
        }
    }

    private void add(long length) {
        long end = alarms.local();
        // a frozen host ages no more
        long aged = alarms.isFrozen() ? 0 : length;
        for (int i = 0; i < POINTS.length; i++) {
            points[i] = end - (long) (aged * POINTS[i]);
            head[i] = 1;
            for (int leak = 0; leak < shared.length; leak++) {
                left[i][leak] = lines.throughputFactor(shared[leak], points[i]);
            }
        }
        double seconds = Time.seconds(length);
        int passed = 0;
        for (int guest = 0; guest < guests.length; guest++) {
            for (; passed < shared.length && shared[passed] < own[guest]; passed++) {
                for (int i = 0; i < POINTS.length; i++) {
                    head[i] *= left[i][passed];
                }
            }
            if ((shared.length > 0 || lines.takesThroughput(own[guest])) && guests[guest].isUp()) {
                double mean = 0;
                for (int i = 0; i < POINTS.length; i++) {
                    mean += WEIGHTS[i] * factor(guest, i, passed);
                }
                lost += seconds * (1 - mean);
            }
        }
    }

    /** The product in the order of the components, as the last digits depend on it. */
    private double factor(int guest, int point, int passed) {
        double factor = head[point];
        if (lines.takesThroughput(own[guest])) {
            factor *= lines.throughputFactor(own[guest], points[point]);
        }
        for (int leak = passed; leak < shared.length; leak++) {
            factor *= left[point][leak];
        }
        return factor;
    }

    /** Seconds of full throughput that were lost, all guests together. */
    double lost() {
        return lost;
    }
}
