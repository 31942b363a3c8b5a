package org.warmboot.engine.longrun;

import java.util.List;

/**
 * Hosts to operate for years.
 *
 * @param hosts in the order in which they take their turns when several are due
 * @param maxAway hosts whose hypervisors may be rejuvenated at once
 * @param healthGateSeconds time that a host must have answered again before the next one may be taken away
 * @param horizonSeconds end, from new components on
 * @param warmUpSeconds time at the beginning that does not count
 * @param load load of all guests
 */
public record LongRunPlan(
        List<HostOperation> hosts,
        int maxAway,
        double healthGateSeconds,
        double horizonSeconds,
        double warmUpSeconds,
        LoadCurve load) {

    /** Checks that there is a time to look at; throws {@link IllegalArgumentException} if there is none. */
    public LongRunPlan {
        hosts = List.copyOf(hosts);
        if (!(warmUpSeconds >= 0) || !(horizonSeconds > warmUpSeconds)) {
            throw new IllegalArgumentException("A time of " + horizonSeconds + " s is nothing to look at.");
        }
        if (hosts.isEmpty() || maxAway < 1) {
            throw new IllegalArgumentException("A long run needs a host, and one that may be away.");
        }
    }

    /** The same with other hosts. */
    public LongRunPlan with(List<HostOperation> others) {
        return new LongRunPlan(others, maxAway, healthGateSeconds, horizonSeconds, warmUpSeconds, load);
    }

    /** Time that counts, in seconds. */
    public double observedSeconds() {
        return horizonSeconds - warmUpSeconds;
    }
}
