package org.warmboot.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Periodic rejuvenation of a hypervisor and of the operating systems above it: section 3.2 and Figure 2 of Kourai and
 * Chiba, DSN 2007. All times in seconds; intervals run from start to start.
 *
 * @param hypervisorInterval mean time between rejuvenations of the hypervisor
 * @param hypervisorDowntime downtime of a service by one of them
 * @param guestInterval time between rejuvenations of one operating system
 * @param guestDowntime downtime of a service by one of them
 * @param alpha share of the guest interval that has elapsed whenever the hypervisor is rejuvenated, 0 to 1
 * @param renewsGuests whether the rejuvenation of the hypervisor renews the guests too, so that their clocks restart
 */
public record MaintenancePlan(
        double hypervisorInterval,
        double hypervisorDowntime,
        double guestInterval,
        double guestDowntime,
        double alpha,
        boolean renewsGuests) {

    /** Seconds that tell "just before" from "at". */
    private static final double INSTANT = 1e-3;

    /** Checks that intervals are positive, downtimes are not negative and alpha is a share. */
    public MaintenancePlan {
        if (!(hypervisorInterval > 0) || !(guestInterval > 0)) {
            throw new IllegalArgumentException("rejuvenation intervals must be positive");
        }
        if (!(hypervisorDowntime >= 0) || !(guestDowntime >= 0)) {
            throw new IllegalArgumentException("downtimes must not be negative");
        }
        if (!(alpha >= 0 && alpha <= 1)) {
            throw new IllegalArgumentException("alpha must lie between 0 and 1");
        }
    }

    /**
     * Availability in closed form: one rejuvenation of the hypervisor and {@code T_v / T_o} of the operating system
     * in each interval of the hypervisor, {@code alpha} fewer if it renews the guests.
     */
    public double availability() {
        var guestRejuvenations = hypervisorInterval / guestInterval - (renewsGuests ? alpha : 0);
        return 1 - (hypervisorDowntime + Math.max(0, guestRejuvenations) * guestDowntime) / hypervisorInterval;
    }

    /**
     * When the hypervisor is rejuvenated: at every multiple of its interval, or, if that renews the guests, at the
     * instant nearest to it at which {@code alpha} of the guest interval has elapsed since the last time. Where that
     * is the end of the interval, it is taken for just before; where it is its beginning, for after the guests' turns.
     *
     * @param count number of times, at least 1
     * @param turns seconds that it takes to rejuvenate all guests, one after another
     */
    public List<Double> hypervisorTimes(int count, double turns) {
        if (count < 1) {
            throw new IllegalArgumentException("at least one rejuvenation must be looked at");
        }
        var elapsed = Math.min(Math.max(turns, alpha * guestInterval), guestInterval - INSTANT);
        var times = new ArrayList<Double>();
        var clockStart = 0.0;
        for (var k = 1; k <= count; k++) {
            var due = k * hypervisorInterval;
            if (renewsGuests) {
                var cycles = Math.max(0, Math.round((due - clockStart - elapsed) / guestInterval));
                due = clockStart + cycles * guestInterval + elapsed;
                clockStart = due;
            }
            times.add(due);
        }
        return times;
    }
}
