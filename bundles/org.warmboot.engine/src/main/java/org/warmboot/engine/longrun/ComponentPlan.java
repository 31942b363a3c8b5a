package org.warmboot.engine.longrun;

import java.util.Optional;
import org.warmboot.engine.aging.LeakingResource;

/**
 * A part of a host that ages.
 *
 * <p>A failure of the hypervisor or the privileged domain takes the whole host down, and its repair renews all of it. A
 * failure of a driver domain takes the services of all guests down and one of a guest its own; their repair renews only
 * themselves. A resource that is used up is a failure of its component, if the component has a life that tells the
 * repair.
 *
 * @param id identifier, distinct among all hosts
 * @param role what it is
 * @param life how it fails; absent if it never does
 * @param leak what leaks away of it; absent if nothing does
 * @param requestsPerSecond requests that arrive for a guest at the highest load, answered or not; 0 for other components
 */
public record ComponentPlan(
        String id, Role role, Optional<LifePlan> life, Optional<LeakingResource> leak, double requestsPerSecond) {

    /** What a component is. */
    public enum Role {
        /** The hypervisor itself. */
        HYPERVISOR,
        /** The domain that manages the others. */
        PRIVILEGED,
        /** A domain that runs a driver for all guests. */
        DRIVER,
        /** A domain that serves users. */
        GUEST
    }
}
