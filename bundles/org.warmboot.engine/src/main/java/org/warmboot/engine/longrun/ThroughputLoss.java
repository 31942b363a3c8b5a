package org.warmboot.engine.longrun;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.warmboot.engine.longrun.ComponentPlan.Role;

/**
 * Throughput that leaks take away while guests are up, integrated over time.
 *
 * <p>A guest gives the product of what its own leak and those of the hypervisor, the privileged and the driver domains
 * of its host leave. Between two changes these are linear, so that three Gauss points are exact for up to five of them.
 */
final class ThroughputLoss {

    private static final double OUTER = Math.sqrt(0.6) / 2;
    private static final double[] POINTS = {0.5 - OUTER, 0.5, 0.5 + OUTER};
    private static final double[] WEIGHTS = {5 / 18.0, 8 / 18.0, 5 / 18.0};

    private final Alarms alarms;
    private final Leaks leaks;
    private final OutageLedger ledger;
    private final int[] firstGuest;
    private final long warmUp;
    /** By guest: components that take throughput away from it. */
    private final int[][] chains;
    private final boolean[] concerned;
    private final double[] lossPerByte;
    private final long[] settled;
    private double lost;

    ThroughputLoss(Numbering numbers, Alarms alarms, Leaks leaks, OutageLedger ledger, LongRunPlan plan) {
        this.alarms = alarms;
        this.leaks = leaks;
        this.ledger = ledger;
        firstGuest = numbers.firstGuest;
        warmUp = Alarms.nanos(plan.warmUpSeconds());
        lossPerByte = numbers.components.stream()
                .mapToDouble(component -> component.leak()
                        .map(leak -> leak.throughputLoss() / leak.capacityBytes()).orElse(0.0))
                .toArray();
        chains = Arrays.stream(numbers.guests).mapToObj(guest -> chain(numbers, guest)).toArray(int[][]::new);
        concerned = new boolean[numbers.hosts];
        for (int guest = 0; guest < chains.length; guest++) {
            concerned[numbers.hostOf[numbers.guests[guest]]] |= chains[guest].length > 0;
        }
        settled = new long[numbers.hosts];
    }

    private int[] chain(Numbering numbers, int guest) {
        int host = numbers.hostOf[guest];
        return IntStream.range(numbers.firstComponent[host], numbers.firstComponent[host + 1])
                .filter(c -> lossPerByte[c] > 0 && (c == guest || numbers.role(c) != Role.GUEST))
                .toArray();
    }

    void rewind() {
        Arrays.fill(settled, 0);
        lost = 0;
    }

    /** Adds the time since the last change on a host, before something changes. */
    void settle(int host) {
        if (concerned[host]) {
            long now = alarms.now();
            long start = Math.max(settled[host], warmUp);
            if (now > start) {
                add(host, start, now);
            }
            settled[host] = now;
        }
    }

    private void add(int host, long start, long now) {
        long end = alarms.local(host);
        // a frozen host ages no more
        long length = alarms.isFrozen(host) ? 0 : now - start;
        double seconds = Alarms.seconds(now - start);
        for (int guest = firstGuest[host]; guest < firstGuest[host + 1]; guest++) {
            if (chains[guest].length > 0 && ledger.isUp(guest)) {
                double left = 0;
                for (int i = 0; i < POINTS.length; i++) {
                    left += WEIGHTS[i] * factor(guest, end - (long) (length * POINTS[i]));
                }
                lost += seconds * (1 - left);
            }
        }
    }

    private double factor(int guest, long local) {
        double factor = 1;
        for (int component : chains[guest]) {
            factor *= 1 - lossPerByte[component] * leaks.used(component, local);
        }
        return factor;
    }

    /** Share of the throughput that was left in so many seconds of guests up. */
    double left(double upSeconds) {
        return upSeconds > 0 ? 1 - lost / upSeconds : 1;
    }
}
