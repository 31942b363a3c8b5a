package org.warmboot.engine.execution;

import org.warmboot.engine.machine.DomainState;
import org.warmboot.engine.machine.ServiceState;
import org.warmboot.engine.plan.Capability;

/** Keeping domains as images, in memory or on disk; their services and file caches survive in the image. */
final class ImageOperations {

    private final RunContext context;
    private final Guards guards;

    ImageOperations(RunContext context, Guards guards) {
        this.context = context;
        this.guards = guards;
    }

    void suspend(DomainUnit domain, StepRun step, Runnable then) {
        guards.guest(domain, step);
        guards.capability(Capability.ON_MEMORY_SUSPEND, step);
        guards.runningHypervisor(step);
        leave(domain, DomainState.SUSPENDING, step);
        context.after(context.host().plan().hypervisor().suspendSeconds(), () -> {
            domain.to(DomainState.SUSPENDED, step, context.now());
            guards.space(domain, "failure.memory.frozen", () -> context.memory().freeze(domain.id()));
            then.run();
        });
    }

    /** The new hypervisor prepares the first domain of a step while it is still busy with itself. */
    void recreate(DomainUnit domain, boolean first, StepRun step, Runnable then) {
        guards.guest(domain, step);
        guards.management(domain, step);
        domain.to(DomainState.RECREATING, step, context.now());
        var hypervisor = context.host().plan().hypervisor();
        double headStart = first ? hypervisor.recreateHeadStartSeconds() : 0;
        context.after(Math.max(0, hypervisor.recreateSeconds() - headStart), () -> {
            domain.to(DomainState.SUSPENDED, step, context.now());
            then.run();
        });
    }

    void resume(DomainUnit domain, StepRun step, Runnable then) {
        guards.guest(domain, step);
        guards.runningHypervisor(step);
        domain.to(DomainState.RESUMING, step, context.now());
        context.after(context.host().plan().hypervisor().resumeSeconds(), () -> {
            context.memory().thaw(domain.id());
            comeBack(domain, step, then);
        });
    }

    void save(DomainUnit domain, StepRun step, Runnable then) {
        guards.guest(domain, step);
        guards.capability(Capability.SAVE_TO_DISK, step);
        guards.management(domain, step);
        leave(domain, DomainState.SAVING, step);
        long bytes = domain.plan().memoryBytes();
        guards.space(domain, "failure.disk", () -> context.diskSpace().reserve(domain.id(), bytes));
        context.useDisk(context.host().plan().disk().writeSeconds(bytes), () -> {
            domain.to(DomainState.SAVED, step, context.now());
            context.memory().release(domain.id());
            then.run();
        });
    }

    void restore(DomainUnit domain, StepRun step, Runnable then) {
        guards.guest(domain, step);
        guards.capability(Capability.SAVE_TO_DISK, step);
        guards.management(domain, step);
        domain.to(DomainState.RESTORING, step, context.now());
        long bytes = domain.plan().memoryBytes();
        guards.space(domain, "failure.memory", () -> context.memory().allocate(domain.id(), bytes));
        context.useDisk(context.host().plan().disk().readSeconds(bytes), () -> {
            context.diskSpace().release(domain.id());
            comeBack(domain, step, then);
        });
    }

    private void leave(DomainUnit domain, DomainState next, StepRun step) {
        domain.to(next, step, context.now());
        domain.allServices(ServiceState.SUSPENDED, step, context.now());
    }

    private void comeBack(DomainUnit domain, StepRun step, Runnable then) {
        domain.to(DomainState.RUNNING, step, context.now());
        domain.allServices(ServiceState.ANSWERING, step, context.now());
        then.run();
    }
}
