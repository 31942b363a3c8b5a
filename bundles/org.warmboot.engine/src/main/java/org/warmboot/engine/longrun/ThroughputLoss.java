package org.warmboot.engine.longrun;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.warmboot.engine.longrun.ComponentPlan.Role;

/**
 * Throughput that leaks take away from the guests of a host while they are up, integrated over time.
 *
 * <p>A guest gives the product of what its own leak leaves and of what those of the hypervisor, the privileged and the
 * driver domains leave. Its own part is a line over the clock of the host from one change of the guest to the next, so
 * that two integrals over the rest serve all guests: of the rest itself, and of the rest times the clock. Whatever
 * happens on a host then concerns one guest or none. The rest is a product of lines between two changes of them, for
 * which three Gauss points are exact for up to four.
 */
final class ThroughputLoss {

    private static final int NONE = -1;

    private static final double OUTER = Math.sqrt(0.6) / 2;
    private static final double[] POINTS = {0.5 - OUTER, 0.5, 0.5 + OUTER};
    private static final double[] WEIGHTS = {5 / 18.0, 8 / 18.0, 5 / 18.0};

    private final Time time;
    private final long warmUp;
    private final LeakLines lines;
    private final SinceChange[] guests;
    /** By place: number of the guest; {@link #NONE} for a component that serves all of them. */
    private final int[] guestAt;

    private Alarms alarms;
    /** Places of the leaks that slow all guests down. */
    private int[] shared = {};

    private long reached;
    /** Seconds that count, and integrals over them of what the shared leaks leave, and of that times the clock. */
    private double seconds;

    private double left;
    private double leftByClock;
    private double lost;

    /** What a guest has been since its last change. */
    private static final class SinceChange {

        final int place;
        boolean isConcerned;
        boolean isUp;
        long clock;
        double seconds;
        double left;
        double leftByClock;

        SinceChange(int place) {
            this.place = place;
        }
    }

    ThroughputLoss(List<ComponentPlan> components, LeakLines lines, Time time, long warmUp) {
        this.lines = lines;
        this.time = time;
        this.warmUp = warmUp;
        guests = IntStream.range(0, components.size())
                .filter(place -> components.get(place).role() == Role.GUEST)
                .mapToObj(SinceChange::new)
                .toArray(SinceChange[]::new);
        guestAt = new int[components.size()];
        Arrays.fill(guestAt, NONE);
        for (int guest = 0; guest < guests.length; guest++) {
            guestAt[guests[guest].place] = guest;
        }
    }

    /** Leaks are known by now, and the clock of the host is there. */
    void join(Alarms ofHost) {
        alarms = ofHost;
        shared = IntStream.range(0, guestAt.length)
                .filter(place -> guestAt[place] == NONE && lines.takesThroughput(place))
                .toArray();
        for (var guest : guests) {
            guest.isConcerned = shared.length > 0 || lines.takesThroughput(guest.place);
        }
        lines.watch(this);
    }

    void rewind() {
        reached = 0;
        seconds = 0;
        left = 0;
        leftByClock = 0;
        lost = 0;
        for (var guest : guests) {
            guest.isUp = true;
            begin(guest);
        }
    }

    /** The service of a guest comes or goes. */
    void change(int guest, boolean isUp) {
        settle(guests[guest]);
        guests[guest].isUp = isUp;
    }

    /** To be told before the leak at a place changes, or is used up and goes on as a flat line. */
    void beforeChange(int place) {
        int guest = guestAt[place];
        if (guest != NONE) {
            settle(guests[guest]);
        } else if (lines.takesThroughput(place)) {
            reach();
        }
    }

    /** To be told before the clock of the host stops or goes on. */
    void beforeClock() {
        reach();
    }

    private void settle(SinceChange guest) {
        if (guest.isConcerned) {
            reach();
            if (guest.isUp && seconds > guest.seconds) {
                lost += seconds - guest.seconds - given(guest);
            }
            begin(guest);
        }
    }

    private void begin(SinceChange guest) {
        guest.clock = alarms.local();
        guest.seconds = seconds;
        guest.left = left;
        guest.leftByClock = leftByClock;
    }

    /** Integral of the product of what its own leak and the shared ones leave, since its last change. */
    private double given(SinceChange guest) {
        long now = alarms.local();
        double atBegin = lines.throughputFactor(guest.place, guest.clock);
        double all = left - guest.left;
        double given = atBegin * all;
        if (now > guest.clock && lines.takesThroughput(guest.place)) {
            double slope = (lines.throughputFactor(guest.place, now) - atBegin) / (now - guest.clock);
            given += slope * (leftByClock - guest.leftByClock - guest.clock * all);
        }
        return given;
    }

    /** Goes on with the integrals until now; what the shared leaks and the clock have done since then is a line. */
    private void reach() {
        long start = Math.max(reached, warmUp);
        long now = time.now();
        reached = now;
        if (now <= start) {
            return;
        }
        double length = Time.seconds(now - start);
        seconds += length;
        long clock = alarms.local();
        // a frozen host ages no more
        long aged = alarms.isFrozen() ? 0 : now - start;
        for (int i = 0; i < POINTS.length; i++) {
            long point = clock - (long) (aged * POINTS[i]);
            double here = WEIGHTS[i] * length;
            for (int place : shared) {
                here *= lines.throughputFactor(place, point);
            }
            left += here;
            leftByClock += here * point;
        }
    }

    /** Seconds of full throughput that were lost until now, all guests together. */
    double lost() {
        for (var guest : guests) {
            settle(guest);
        }
        return lost;
    }
}
