package org.warmboot.engine.execution;

import org.warmboot.engine.machine.DomainState;
import org.warmboot.engine.machine.HypervisorState;
import org.warmboot.engine.plan.Capability;
import org.warmboot.engine.plan.HypervisorPlan;
import org.warmboot.engine.plan.Scrubbing;

/** Resetting the machine and replacing its hypervisor. */
final class HypervisorOperations {

    private final RunContext context;
    private final Guards guards;
    private final HypervisorPlan plan;

    HypervisorOperations(RunContext context, Guards guards) {
        this.context = context;
        this.guards = guards;
        plan = context.host().plan().hypervisor();
    }

    /** Whatever is in memory is lost, running or frozen. */
    void reset(StepRun step, Runnable then) {
        to(HypervisorState.RESETTING, step);
        context.memory().loseAll();
        context.host().domains().forEach(domain -> domain.lose(step, context.now()));
        context.after(context.host().plan().resetSeconds(), () -> {
            to(HypervisorState.DOWN, step);
            then.run();
        });
    }

    /** Frozen images stay, but the new instance does not know their domains; domains that run are lost. */
    void quickReload(StepRun step, Runnable then) {
        guards.capability(Capability.QUICK_RELOAD, step);
        to(HypervisorState.RELOADING, step);
        for (var domain : context.host().domains()) {
            if (domain.state() == DomainState.SUSPENDED) {
                domain.to(DomainState.FROZEN, step, context.now());
            } else if (!domain.state().isFrozen()) {
                domain.lose(step, context.now());
            }
        }
        context.memory().keepFrozenOnly();
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
            then.run();
        });
    }

    private void loaded(StepRun step, Runnable then) {
        to(HypervisorState.LOADED, step);
        context.memory().allocate(plan.id(), plan.heapBytes());
        then.run();
    }

    /** Frames of the privileged domain and of the heap are scrubbed as well; only frozen images are spared. */
    private long scrubbedBytes(StepRun step) {
        if (step.plan().scrubbing() == Scrubbing.FREE_MEMORY) {
            return context.memory().total() - context.memory().frozenBytes();
        }
        for (var domain : context.host().domains()) {
            if (domain.state().isFrozen()) {
                context.memory().release(domain.id());
                domain.lose(step, context.now());
            }
        }
        return context.memory().total();
    }

    private void to(HypervisorState next, StepRun step) {
        context.host().hypervisorTo(next, step, context.now());
    }
}
