package org.warmboot.engine.plan;

import java.util.Optional;

/**
 * A service of a domain; one without costs answers exactly while the operating system of its domain is up.
 *
 * @param id stable identifier, distinct within its domain
 * @param name name for people
 * @param stop what stopping it costs
 * @param start what starting it costs
 * @param workload what its clients ask for, absent if its throughput is of no interest
 */
public record ServicePlan(String id, String name, Cost stop, Cost start, Optional<WorkloadPlan> workload) {

    /** Checks the values; throws {@link IllegalArgumentException} with the one that is wrong. */
    public ServicePlan {
        Require.text(id, "The identifier of a service");
        Require.text(name, "The name of service " + id);
        Require.present(stop, "The stop cost of service " + name);
        Require.present(start, "The start cost of service " + name);
        Require.present(workload, "The optional workload of service " + name);
    }

    /** Whether the service needs no time of its own to stop and to start. */
    public boolean followsDomain() {
        return stop.isNone() && start.isNone();
    }
}
