package org.warmboot.engine.execution;

import org.warmboot.engine.machine.DomainState;
import org.warmboot.engine.machine.HypervisorState;
import org.warmboot.engine.machine.MachineMemory;
import org.warmboot.engine.plan.Capability;
import org.warmboot.engine.plan.NestingCosts;

/**
 * Moving all domains to a clean system on the same host without a copy (Kourai and Ooba, VMBeam, APSys 2015).
 *
 * <p>Both systems are nested in a hypervisor that stays; so the host pays the tax of nesting from the start of the
 * clean system on.
 */
final class NestingOperations {

    private final RunContext context;
    private final HostUnit host;
    private final NestingCosts costs;

    NestingOperations(RunContext context) {
        this.context = context;
        host = context.host();
        costs = host.plan().hypervisor().nesting();
    }

    void startCleanSystem(StepRun step, Runnable then) {
        Guards.capability(host, Capability.NESTED_VIRTUALISATION, step);
        Guards.management(host, step);
        if (host.cleanSystem() != CleanSystem.NONE) {
            throw refused("failure.clean.twice", step);
        }
        Guards.space(
                host.plan().id(),
                host.plan().name(),
                "failure.clean.memory",
                () -> host.memory().allocate(owner(), costs.cleanSystemBytes()));
        host.cleanSystem(CleanSystem.STARTING);
        context.slowdowns().refresh(host, context.now());
        context.after(costs.startSeconds(), () -> {
            host.cleanSystem(CleanSystem.READY);
            then.run();
        });
    }

    /**
     * Hands the page tables over while the domain runs, entry by entry on one core, then the rest of its state while it
     * is stopped (that only the latter stops it is assumed). Nothing is copied, so no link and no disk takes part.
     */
    void relocate(DomainUnit domain, StepRun step, Runnable then) {
        Guards.guest(domain, step);
        Guards.capability(host, Capability.NESTED_VIRTUALISATION, step);
        Guards.management(host, step);
        requireCleanSystem(step);
        if (domain.relocated()) {
            throw new RunFailure(
                    domain.id(), Messages.get("failure.relocated", domain.plan().name(), step.name()));
        }
        long start = context.now();
        domain.to(DomainState.RELOCATING, step, start);
        double seconds = MachineMemory.frames(domain.residentBytes()) * costs.relocationSecondsPerEntry();
        host.cpu().manage(seconds, () -> {
            domain.stop(DomainState.PAUSED, step, context.now());
            context.after(costs.relocationSeconds(), () -> {
                requireCleanSystem(step);
                domain.relocated(true);
                domain.comeBack(step, context.now());
                context.moves().relocation(domain, step, start, context.now(), costs.relocationSeconds());
                then.run();
            });
        });
    }

    /** Ends the aged system; the clean one is the only system of the host from then on. */
    void discardAgedSystem(StepRun step, Runnable then) {
        Guards.capability(host, Capability.NESTED_VIRTUALISATION, step);
        Guards.management(host, step);
        requireCleanSystem(step);
        host.requireAtRest(step);
        host.domains().stream().filter(this::stays).findFirst().ifPresent(domain -> {
            throw new RunFailure(
                    domain.id(), Messages.get("failure.remains", domain.plan().name(), step.name()));
        });
        host.hypervisorTo(HypervisorState.DISCARDING, step, context.now());
        context.after(costs.discardSeconds(), () -> {
            host.cleanSystem(CleanSystem.NONE);
            host.domains().forEach(domain -> domain.relocated(false));
            takeOverMemory();
            host.hypervisorTo(HypervisorState.RUNNING, step, context.now());
            then.run();
        });
    }

    /** The clean privileged domain and the clean hypervisor take the place of the aged ones. */
    private void takeOverMemory() {
        var memory = host.memory();
        var hypervisor = host.plan().hypervisor().id();
        memory.release(hypervisor);
        memory.release(owner());
        long left = costs.cleanSystemBytes();
        var manager = host.privilegedDomain();
        if (manager.isPresent()) {
            manager.get().loseFileCache();
            memory.release(manager.get().id());
            long share = Math.min(left, manager.get().plan().memoryBytes());
            memory.allocate(manager.get().id(), share);
            left -= share;
        }
        memory.allocate(hypervisor, left);
    }

    private boolean stays(DomainUnit domain) {
        return host.privilegedDomain().filter(manager -> manager == domain).isEmpty()
                && !domain.relocated()
                && !domain.state().isOutOfMemory();
    }

    private void requireCleanSystem(StepRun step) {
        if (host.cleanSystem() != CleanSystem.READY) {
            throw refused("failure.clean", step);
        }
    }

    private RunFailure refused(String key, StepRun step) {
        return new RunFailure(host.plan().id(), Messages.get(key, host.plan().name(), step.name()));
    }

    private String owner() {
        return host.plan().hypervisor().id() + " clean";
    }
}
