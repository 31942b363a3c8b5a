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
    private final boolean[] up;
    private final long warmUp;
    private final LeakLines lines;
    /** Places of the leaks of the guests, and of those that slow all guests down. */
    private final int[] own;

    private final int[] shared;
    /** By point: its time, and what each of the shared leaks leaves. */
    private final long[] points = new long[POINTS.length];

    private final double[][] left;
    private final boolean concerned;
    private long settled;
    private double lost;

    ThroughputLoss(Host host, Time time, LongRunPlan plan) {
        this.time = time;
        alarms = host.alarms;
        up = host.up;
        warmUp = Time.nanos(plan.warmUpSeconds());
        lines = host.leakLines;
        own = places(host, component -> component.role == Role.GUEST).toArray();
        shared = places(host, component -> component.role != Role.GUEST)
                .filter(lines::takesThroughput)
                .toArray();
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
            for (int leak = 0; leak < shared.length; leak++) {
                left[i][leak] = lines.throughputFactor(shared[leak], points[i]);
            }
        }
        add(Time.seconds(length), points[0], points[1], points[2]);
    }

    /** Each product in the order of the components and the sum in that of the guests: the last digits depend on it. */
    private void add(double seconds, long first, long second, long third) {
        double sum = lost;
        double headOfFirst = 1;
        double headOfSecond = 1;
        double headOfThird = 1;
        int passed = 0;
        for (int guest = 0; guest < own.length; guest++) {
            int place = own[guest];
            for (; passed < shared.length && shared[passed] < place; passed++) {
                headOfFirst *= left[0][passed];
                headOfSecond *= left[1][passed];
                headOfThird *= left[2][passed];
            }
            if (up[guest] && (shared.length > 0 || lines.takesThroughput(place))) {
                double ofFirst = headOfFirst * lines.throughputFactor(place, first);
                double ofSecond = headOfSecond * lines.throughputFactor(place, second);
                double ofThird = headOfThird * lines.throughputFactor(place, third);
                for (int leak = passed; leak < shared.length; leak++) {
                    ofFirst *= left[0][leak];
                    ofSecond *= left[1][leak];
                    ofThird *= left[2][leak];
                }
                sum += seconds * (1 - (WEIGHTS[0] * ofFirst + WEIGHTS[1] * ofSecond + WEIGHTS[2] * ofThird));
            }
        }
        lost = sum;
    }

    /** Seconds of full throughput that were lost, all guests together. */
    double lost() {
        return lost;
    }
}
