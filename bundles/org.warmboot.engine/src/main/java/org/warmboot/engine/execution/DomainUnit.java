package org.warmboot.engine.execution;

import java.util.List;
import org.warmboot.engine.machine.DomainState;
import org.warmboot.engine.machine.IllegalTransitionException;
import org.warmboot.engine.machine.ServiceState;
import org.warmboot.engine.machine.StateMachine;
import org.warmboot.engine.plan.DomainPlan;

/** A domain during a run: its state, its services and whether its file cache is still there. */
final class DomainUnit {

    private final DomainPlan plan;
    private final List<ServiceUnit> services;
    private final StateMachine<DomainState> machine;
    private final Track track;
    private boolean fileCacheKept = true;
    /** Name of the step in which the domain was lost, empty if it was not. */
    private String lostIn = "";

    DomainUnit(DomainPlan plan, List<ServiceUnit> services, Track track) {
        this.plan = plan;
        this.services = services;
        this.track = track;
        machine = new StateMachine<>(plan.id(), DomainState.RUNNING);
        track.enter(DomainState.RUNNING.phase(), "", 0);
    }

    DomainPlan plan() {
        return plan;
    }

    String id() {
        return plan.id();
    }

    DomainState state() {
        return machine.state();
    }

    List<ServiceUnit> services() {
        return services;
    }

    Track track() {
        return track;
    }

    boolean fileCacheKept() {
        return fileCacheKept;
    }

    /** Changes the state; ends the run if that is impossible. */
    void to(DomainState next, StepRun step, long now) {
        requireNotLost(next, step);
        try {
            machine.to(next);
        } catch (IllegalTransitionException e) {
            throw new RunFailure(id(), Messages.get("failure.transition", plan.name(), e.from(), e.to(), step.name()));
        }
        track.enter(next.phase(), step.id(), now);
        if (next == DomainState.BOOTING) {
            fileCacheKept = false;
            lostIn = "";
        }
    }

    void allServices(ServiceState next, StepRun step, long now) {
        services.forEach(service -> service.to(next, step.id(), now));
    }

    /** Loses whatever of the domain is in memory; ends the run if another step is busy with the domain. */
    void lose(StepRun step, long now) {
        if (!state().isOutOfMemory()) {
            if (state() != DomainState.RUNNING && !state().isFrozen()) {
                throw new RunFailure(id(),
                        Messages.get("failure.interrupted", plan.name(), step.name(), state().phase()));
            }
            to(DomainState.FAILED, step, now);
            fileCacheKept = false;
            lostIn = step.name();
            services.forEach(service -> service.lose(step.id(), now));
        }
    }

    private void requireNotLost(DomainState next, StepRun step) {
        if (!lostIn.isEmpty() && next != DomainState.BOOTING) {
            throw new RunFailure(id(), Messages.get("failure.lost", plan.name(), lostIn, step.name()));
        }
    }
}
