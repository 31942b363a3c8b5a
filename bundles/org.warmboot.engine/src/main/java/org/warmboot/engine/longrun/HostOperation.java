package org.warmboot.engine.longrun;

import java.util.List;

/**
 * A host and its policies.
 *
 * @param id identifier of the host
 * @param components what ages, the hypervisor first; one guest at least
 * @param policies the one that goes first when several are due at once comes first
 */
public record HostOperation(String id, List<ComponentPlan> components, List<LongRunPolicy> policies) {

    /** Keeps copies that cannot change. */
    public HostOperation {
        components = List.copyOf(components);
        policies = List.copyOf(policies);
    }
}
