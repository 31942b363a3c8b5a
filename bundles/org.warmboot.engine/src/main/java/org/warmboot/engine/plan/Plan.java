package org.warmboot.engine.plan;

import java.util.List;

/**
 * Everything that one run needs to know.
 *
 * @param hosts the target and its peers, hosts and domains with distinct identifiers
 * @param technique what is executed
 * @param targetHost identifier of the host on which the technique is executed
 * @param seed seed of all random streams of the run
 */
public record Plan(List<HostPlan> hosts, TechniquePlan technique, String targetHost, long seed) {

    /** Checks the references; throws {@link IllegalArgumentException} if the target is none of the hosts. */
    public Plan {
        hosts = List.copyOf(hosts);
        Require.distinct(hosts, HostPlan::id, "Identifiers of hosts");
        Require.distinct(
                hosts.stream().flatMap(host -> host.domains().stream()).toList(),
                DomainPlan::id,
                "Identifiers of domains of all hosts");
        Require.present(technique, "The technique of a plan");
        Require.text(targetHost, "The target host of a plan");
        if (find(hosts, targetHost) == null) {
            throw new IllegalArgumentException("The target host " + targetHost + " is not a host of the plan.");
        }
    }

    /** The host on which the technique is executed. */
    public HostPlan target() {
        return find(hosts, targetHost);
    }

    private static HostPlan find(List<HostPlan> hosts, String id) {
        for (var host : hosts) {
            if (host.id().equals(id)) {
                return host;
            }
        }
        return null;
    }
}
