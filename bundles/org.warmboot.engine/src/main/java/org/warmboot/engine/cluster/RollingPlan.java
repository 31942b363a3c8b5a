package org.warmboot.engine.cluster;

import java.util.List;

/**
 * Hosts behind a load balancer that take their turns at rejuvenation.
 *
 * @param hosts the hosts in the order of their turns; one that only carries the guests of others is none of them
 * @param maxAway hosts that may be away at once, at least 1
 * @param healthGateSeconds seconds for which a host must answer before the next one is taken away
 * @param standbyBytesPerSecond throughput of a spare host that stands in for those that are away, 0 without
 * @param demandBytesPerSecond what clients ask the whole cluster for, infinite for as much as it gives
 */
public record RollingPlan(
        List<HostTimeline> hosts,
        int maxAway,
        double healthGateSeconds,
        double standbyBytesPerSecond,
        double demandBytesPerSecond) {

    /** Checks the values; throws {@link IllegalArgumentException} with what is wrong. */
    public RollingPlan {
        hosts = List.copyOf(hosts);
        if (hosts.isEmpty() || maxAway < 1) {
            throw new IllegalArgumentException("A cluster needs a host, and one that may be away.");
        }
        if (!(healthGateSeconds >= 0) || !(standbyBytesPerSecond >= 0) || !(demandBytesPerSecond >= 0)) {
            throw new IllegalArgumentException("Health gate, stand-by and demand of a cluster must not be negative.");
        }
    }

    /** A cluster without stand-by whose clients ask for as much as it gives. */
    public RollingPlan(List<HostTimeline> hosts, int maxAway, double healthGateSeconds) {
        this(hosts, maxAway, healthGateSeconds, 0, Double.POSITIVE_INFINITY);
    }
}
