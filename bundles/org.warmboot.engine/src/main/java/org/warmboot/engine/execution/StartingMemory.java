package org.warmboot.engine.execution;

import org.warmboot.engine.machine.InsufficientSpaceException;
import org.warmboot.engine.plan.Capability;

/** What runs before the technique already holds memory; more than there is would make every later figure wrong. */
final class StartingMemory {

    private StartingMemory() {}

    static void fill(HostUnit host) {
        var plan = host.plan();
        var hypervisor = plan.hypervisor();
        if (hypervisor.paging().isPresent() && !hypervisor.capabilities().contains(Capability.MEMORY_PAGING)) {
            throw new RunFailure(
                    hypervisor.id(),
                    Messages.get("failure.paging", hypervisor.name(), Guards.key(Capability.MEMORY_PAGING)));
        }
        var asking = hypervisor.name();
        try {
            host.memory().allocate(hypervisor.id(), hypervisor.heapBytes());
            SharedFrames.takeOver(host);
            for (var domain : plan.domains()) {
                asking = domain.name();
                host.memory().allocate(domain.id(), plan.residentBytes(domain));
            }
        } catch (InsufficientSpaceException e) {
            throw new RunFailure(
                    e.owner(),
                    Messages.get(
                            "failure.memory.start",
                            plan.name(),
                            asking,
                            Guards.size(e.needed()),
                            Guards.size(e.free())));
        }
    }
}
