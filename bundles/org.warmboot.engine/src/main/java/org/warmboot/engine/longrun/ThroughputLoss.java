package org.warmboot.engine.longrun;

import java.util.Arrays;
import java.util.List;
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
    private static final int OWN = -1;

    private final Time time;
    private final Alarms alarms;
    private final Guest[] guests;
    private final long warmUp;
    /** By guest: leaks that take throughput away from it, in the order of the components. */
    private final Leak[][] chains;
    /** Leaks that take throughput away from all guests, and what they leave at each point. */
    private final Leak[] shared;
    private final double[][] left;
    /** By guest and place in its chain: which of the shared leaks that is, or {@link #OWN}. */
    private final int[][] places;
    private final boolean concerned;
    private long settled;
    private double lost;

    ThroughputLoss(Host host, Time time, LongRunPlan plan) {
        this.time = time;
        alarms = host.alarms;
        guests = host.guests;
        warmUp = Time.nanos(plan.warmUpSeconds());
        chains = Arrays.stream(host.components).filter(component -> component.role == Role.GUEST)
                .map(guest -> chain(host, guest)).toArray(Leak[][]::new);
        shared = Arrays.stream(host.components)
                .filter(each -> each.leak.takesThroughput() && each.role != Role.GUEST)
                .map(each -> each.leak)
                .toArray(Leak[]::new);
        left = new double[POINTS.length][shared.length];
        places = Arrays.stream(chains)
                .map(chain -> Arrays.stream(chain).mapToInt(List.of(shared)::indexOf).toArray())
                .toArray(int[][]::new);
        concerned = Arrays.stream(chains).anyMatch(chain -> chain.length > 0);
    }

    private static Leak[] chain(Host host, Component guest) {
        return Arrays.stream(host.components)
                .filter(each -> each.leak.takesThroughput() && (each == guest || each.role != Role.GUEST))
                .map(each -> each.leak)
                .toArray(Leak[]::new);
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
            if (chains[guest].length > 0 && guests[guest].isUp()) {
                double mean = 0;
                for (int i = 0; i < POINTS.length; i++) {
                    mean += WEIGHTS[i] * factor(guest, i, end - (long) (aged * POINTS[i]));
                }
                lost += Time.seconds(length) * (1 - mean);
            }
        }
    }

    private double factor(int guest, int point, long local) {
        double factor = 1;
        for (int i = 0; i < chains[guest].length; i++) {
            int place = places[guest][i];
            factor *= place == OWN ? chains[guest][i].throughputFactor(local) : left[point][place];
        }
        return factor;
    }

    /** Seconds of full throughput that were lost, all guests together. */
    double lost() {
        return lost;
    }
}
