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

    /** The same host under other policies. */
    public HostOperation with(List<LongRunPolicy> others) {
        return new HostOperation(id, components, others);
    }

    /** The guests among the components. */
    public List<ComponentPlan> guests() {
        return components.stream()
                .filter(each -> each.role() == ComponentPlan.Role.GUEST)
                .toList();
    }
}
