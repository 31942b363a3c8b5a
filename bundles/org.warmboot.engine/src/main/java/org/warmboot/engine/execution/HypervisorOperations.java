package org.warmboot.engine.execution;

import org.warmboot.engine.machine.DomainState;
import org.warmboot.engine.machine.HypervisorState;
import org.warmboot.engine.plan.Capability;
import org.warmboot.engine.plan.HypervisorPlan;
import org.warmboot.engine.plan.Scrubbing;

/** Resetting the machine and replacing its hypervisor. */
final class HypervisorOperations {

    private final RunContext context;
    private final HostUnit host;
    private final HypervisorPlan plan;

    HypervisorOperations(RunContext context) {
        this.context = context;
        host = context.host();
        plan = host.plan().hypervisor();
    }

    /** Whatever is in memory is lost, running or frozen. */
    void reset(StepRun step, Runnable then) {
        end(HypervisorState.RESETTING, step);
        host.memory().loseAll();
        host.domains().forEach(domain -> domain.lose(step, context.now()));
        context.after(host.plan().resetSeconds(), () -> {
            to(HypervisorState.DOWN, step);
            then.run();
        });
    }

    /** Frozen images stay, but the new instance does not know their domains; domains that run are lost. */
    void quickReload(StepRun step, Runnable then) {
        Guards.capability(host, Capability.QUICK_RELOAD, step);
        end(HypervisorState.RELOADING, step);
        for (var domain : host.domains()) {
            if (domain.state() == DomainState.SUSPENDED) {
                domain.to(DomainState.FROZEN, step, context.now());
            } else if (!domain.state().isFrozen()) {
                domain.lose(step, context.now());
            }
        }
        SharedFrames.freeze(host);
        host.memory().keepFrozenOnly();
        context.after(plan.quickReloadSeconds(), () -> loaded(step, then));
    }

    void load(StepRun step, Runnable then) {
        to(HypervisorState.LOADING, step);
        context.after(plan.loadSeconds(), () -> loaded(step, then));
    }

    void initialise(StepRun step, Runnable then) {
        to(HypervisorState.INITIALISING, step);
        context.after(plan.initialisationSeconds() + plan.scrubSecondsPerByte() * scrubbedBytes(step), () -> {
            to(HypervisorState.RUNNING, step);
            SharedFrames.takeOver(host);
            then.run();
        });
    }

    /** Replaces the hypervisor while all that is up waits; who keeps the state of the domains is its own affair. */
    void liveUpdate(StepRun step, Runnable then) {
        Guards.capability(host, Capability.LIVE_UPDATE, step);
        Guards.management(host, step);
        double pause = plan.liveUpdateSeconds()
                .orElseThrow(() -> new RunFailure(plan.id(), Messages.get("failure.open", plan.name(), step.name())));
        host.requireAtRest(step);
        to(HypervisorState.UPDATING, step);
        host.domains().forEach(domain -> domain.requireAtRest(step));
        var paused =
                host.domains().stream().filter(domain -> domain.state().isUp()).toList();
        paused.forEach(domain -> domain.stop(DomainState.PAUSED, step, context.now()));
        context.after(pause, () -> {
            to(HypervisorState.RUNNING, step);
            paused.forEach(domain -> domain.comeBack(step, context.now()));
            then.run();
        });
    }

    private void loaded(StepRun step, Runnable then) {
        to(HypervisorState.LOADED, step);
        Guards.space(
                plan.id(), plan.name(), "failure.memory", () -> host.memory().allocate(plan.id(), plan.heapBytes()));
        then.run();
    }

    /** Frames of the privileged domain and of the heap are scrubbed as well; only frozen images are spared. */
    private long scrubbedBytes(StepRun step) {
        if (step.plan().scrubbing() == Scrubbing.FREE_MEMORY) {
            return host.memory().total() - host.memory().frozenBytes();
        }
        for (var domain : host.domains()) {
            if (domain.state().isFrozen()) {
                host.memory().release(domain.id());
                domain.lose(step, context.now());
            }
        }
        SharedFrames.release(host);
        return host.memory().total();
    }

    /** Ends the present instance, and a clean system beside it. */
    private void end(HypervisorState next, StepRun step) {
        host.requireAtRest(step);
        to(next, step);
        host.cleanSystem(CleanSystem.NONE);
    }

    private void to(HypervisorState next, StepRun step) {
        host.hypervisorTo(next, step, context.now());
    }
}
