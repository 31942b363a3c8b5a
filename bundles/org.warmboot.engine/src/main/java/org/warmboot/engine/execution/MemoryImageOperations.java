package org.warmboot.engine.execution;

import org.warmboot.engine.machine.DomainState;
import org.warmboot.engine.plan.Capability;
import org.warmboot.engine.plan.Sender;

/** Keeping domains as images in memory; their services and file caches survive in the image. */
final class MemoryImageOperations {

    private final RunContext context;

    MemoryImageOperations(RunContext context) {
        this.context = context;
    }

    void suspend(DomainUnit domain, StepRun step, Runnable then) {
        var host = domain.host();
        Guards.guest(domain, step);
        Guards.capability(host, Capability.ON_MEMORY_SUSPEND, step);
        Guards.runningHypervisor(host, step);
        if (step.plan().options().sender() == Sender.PRIVILEGED_DOMAIN) {
            Guards.sender(host, step);
        }
        domain.stop(DomainState.SUSPENDING, step, context.now());
        context.after(host.plan().hypervisor().suspendSeconds(), () -> {
            domain.to(DomainState.SUSPENDED, step, context.now());
            Guards.space(domain, "failure.memory.frozen", () -> host.memory().freeze(domain.id()));
            then.run();
        });
    }

    /** The new hypervisor prepares the first domain of a step while it is still busy with itself. */
    void recreate(DomainUnit domain, boolean first, StepRun step, Runnable then) {
        Guards.guest(domain, step);
        Guards.management(domain, step);
        domain.to(DomainState.RECREATING, step, context.now());
        var hypervisor = domain.host().plan().hypervisor();
        double headStart = first ? hypervisor.recreateHeadStartSeconds() : 0;
        context.after(Math.max(0, hypervisor.recreateSeconds() - headStart), () -> {
            domain.to(DomainState.SUSPENDED, step, context.now());
            then.run();
        });
    }

    void resume(DomainUnit domain, StepRun step, Runnable then) {
        var host = domain.host();
        Guards.guest(domain, step);
        Guards.runningHypervisor(host, step);
        domain.to(DomainState.RESUMING, step, context.now());
        context.after(host.plan().hypervisor().resumeSeconds(), () -> {
            host.memory().thaw(domain.id());
            domain.comeBack(step, context.now());
            then.run();
        });
    }
}
