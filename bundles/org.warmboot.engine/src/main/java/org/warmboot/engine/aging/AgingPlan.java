package org.warmboot.engine.aging;

import java.util.List;

/**
 * A host that ages and the policies that rejuvenate it.
 *
 * @param resources what leaks, at most one resource of each component
 * @param policies the one that goes first when several are due at once comes first
 * @param horizonSeconds length of the time to look at, from new components on
 */
public record AgingPlan(List<LeakingResource> resources, List<PolicyPlan> policies, double horizonSeconds) {

    /** Checks the horizon; throws {@link IllegalArgumentException} if there is none. */
    public AgingPlan {
        resources = List.copyOf(resources);
        policies = List.copyOf(policies);
        if (!(horizonSeconds > 0)) {
            throw new IllegalArgumentException("A time of " + horizonSeconds + " s is nothing to look at.");
        }
    }
}
