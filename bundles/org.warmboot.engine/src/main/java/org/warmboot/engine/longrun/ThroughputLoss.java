package org.warmboot.engine.longrun;

import java.util.ArrayList;
import java.util.Arrays;
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
    /** Leaks that slow all guests down, in the order of the components, and what they leave at each point. */
    private final Leak[] shared;
    private final double[][] left;
    /** By guest: its own leak, and how many of the shared ones come before it. */
    private final Leak[] own;
    private final int[] before;
    private final boolean concerned;
    private long settled;
    private double lost;

    ThroughputLoss(Host host, Time time, LongRunPlan plan) {
        this.time = time;
        alarms = host.alarms;
        guests = host.guests;
        warmUp = Time.nanos(plan.warmUpSeconds());
        own = new Leak[guests.length];
        before = new int[guests.length];
        var others = new ArrayList<Leak>();
        int guest = 0;
        for (var component : host.components) {
            if (component.role == Role.GUEST) {
                before[guest] = others.size();
                own[guest++] = component.leak;
            } else if (component.leak.takesThroughput()) {
                others.add(component.leak);
            }
        }
        shared = others.toArray(Leak[]::new);
        left = new double[POINTS.length][shared.length];
        concerned = shared.length > 0 || Arrays.stream(own).anyMatch(Leak::takesThroughput);
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
            for (int leak = 0; leak < shared.length; leak++) {
                left[i][leak] = shared[leak].throughputFactor(end - (long) (aged * POINTS[i]));
            }
        }
        for (int guest = 0; guest < guests.length; guest++) {
            if ((shared.length > 0 || own[guest].takesThroughput()) && guests[guest].isUp()) {
                double mean = 0;
                for (int i = 0; i < POINTS.length; i++) {
                    mean += WEIGHTS[i] * factor(guest, i, end - (long) (aged * POINTS[i]));
                }
                lost += Time.seconds(length) * (1 - mean);
            }
        }
    }

    /** The product in the order of the components, as the last digits depend on it. */
    private double factor(int guest, int point, long local) {
        double factor = 1;
        for (int i = 0; i < before[guest]; i++) {
            factor *= left[point][i];
        }
        if (own[guest].takesThroughput()) {
            factor *= own[guest].throughputFactor(local);
        }
        for (int i = before[guest]; i < shared.length; i++) {
            factor *= left[point][i];
        }
        return factor;
    }

    /** Seconds of full throughput that were lost, all guests together. */
    double lost() {
        return lost;
    }
}
