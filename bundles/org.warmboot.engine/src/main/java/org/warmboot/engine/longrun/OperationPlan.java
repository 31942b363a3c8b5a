package org.warmboot.engine.longrun;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.warmboot.engine.aging.Rejuvenation;

/**
 * What one execution of a technique does to a host.
 *
 * @param rejuvenation how long it takes, what it renews and which domains it reboots
 * @param outages when services are away, by identifier of the guest, each in order
 */
public record OperationPlan(Rejuvenation rejuvenation, Map<String, List<Outage>> outages) {

    /** Keeps copies that cannot change. */
    public OperationPlan {
        var copy = new LinkedHashMap<String, List<Outage>>();
        outages.forEach((guest, times) -> copy.put(guest, List.copyOf(times)));
        outages = java.util.Collections.unmodifiableMap(copy);
    }

    /**
     * A time without the service of a guest.
     *
     * @param start seconds from the beginning of the execution
     * @param end seconds from the beginning, after the start
     */
    public record Outage(double start, double end) {}
}
