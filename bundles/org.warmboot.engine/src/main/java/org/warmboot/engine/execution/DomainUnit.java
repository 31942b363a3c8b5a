package org.warmboot.engine.execution;

import java.util.ArrayList;
import java.util.List;
import org.warmboot.engine.kernel.SimTime;
import org.warmboot.engine.machine.DomainState;
import org.warmboot.engine.machine.IllegalTransitionException;
import org.warmboot.engine.machine.ServiceState;
import org.warmboot.engine.machine.StateMachine;
import org.warmboot.engine.plan.DomainPlan;

/** A domain during a run: where it is, its state, its services and whether its file cache is still there. */
final class DomainUnit {

    private final DomainPlan plan;
    private final HostUnit home;
    private final List<ServiceUnit> services;
    private final StateMachine<DomainState> machine;
    private final Track track;
    private HostUnit host;
    /** Whether it is on the clean one of two systems of its host. */
    private boolean relocated;

    private boolean fileCacheKept = true;
    private final List<Double> reboots = new ArrayList<>(0);
    /** Whether it has been shut down and not booted since. */
    private boolean shutDown;
    /** Name of the step in which the domain was lost, empty if it was not. */
    private String lostIn = "";

    DomainUnit(DomainPlan plan, HostUnit home, List<ServiceUnit> services, Track track) {
        this.plan = plan;
        this.home = home;
        this.services = services;
        this.track = track;
        host = home;
        machine = new StateMachine<>(plan.id(), upState());
        track.enter(state().phase(), "", 0);
    }

    DomainPlan plan() {
        return plan;
    }

    String id() {
        return plan.id();
    }

    /** Host on which it is now. */
    HostUnit host() {
        return host;
    }

    /** Host on which it was at the start. */
    HostUnit home() {
        return home;
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

    /** When it had been shut down, or booted without, in seconds. */
    List<Double> reboots() {
        return reboots;
    }

    boolean relocated() {
        return relocated;
    }

    void relocated(boolean onCleanSystem) {
        relocated = onCleanSystem;
    }

    /** Machine memory that it takes on its host, in bytes. */
    long residentBytes() {
        return host.plan().residentBytes(plan);
    }

    /** Goes to another host; memory there must be its own already. */
    void moveTo(HostUnit destination) {
        host.leave(this);
        host.memory().release(id());
        host = destination;
        host.enter(this);
    }

    /** Changes the state; ends the run if that is impossible. */
    void to(DomainState next, StepRun step, long now) {
        requireNotLost(next, step);
        var before = state();
        try {
            machine.to(next);
        } catch (IllegalTransitionException e) {
            throw new RunFailure(id(), Messages.get("failure.transition", plan.name(), e.from(), e.to(), step.name()));
        }
        track.enter(next.phase(), step.id(), now);
        noteReboot(before, next, now);
        if (next == DomainState.BOOTING) {
            loseFileCache();
            relocated = false;
            lostIn = "";
        }
    }

    private void noteReboot(DomainState before, DomainState next, long now) {
        var isDown = before.isShuttingDown() && !next.isShuttingDown();
        // a domain that was lost boots without a shutdown
        if (isDown || next == DomainState.BOOTING && !shutDown) {
            reboots.add(SimTime.toSeconds(now));
        }
        shutDown = (shutDown || isDown) && next != DomainState.BOOTING;
    }

    /** Goes to a state in which the services are part of an image, or stopped with their domain. */
    void stop(DomainState next, StepRun step, long now) {
        to(next, step, now);
        services.forEach(service -> service.to(ServiceState.SUSPENDED, step.id(), now));
    }

    /** Runs again with all that was there before; its services answer. */
    void comeBack(StepRun step, long now) {
        to(upState(), step, now);
        services.forEach(service -> service.to(ServiceState.ANSWERING, step.id(), now));
    }

    /** The state in which it serves: one that its host pages runs with its working set only. */
    DomainState upState() {
        return host.plan().pages(plan) ? DomainState.PAGED_OUT : DomainState.RUNNING;
    }

    void loseFileCache() {
        fileCacheKept = false;
    }

    /** Loses whatever of the domain is in memory; ends the run if another step is busy with the domain. */
    void lose(StepRun step, long now) {
        if (!state().isOutOfMemory()) {
            requireAtRest(step);
            to(DomainState.FAILED, step, now);
            loseFileCache();
            relocated = false;
            lostIn = step.name();
            services.forEach(service -> service.lose(step.id(), now));
        }
    }

    /** Ends the run if another step is busy with the domain. */
    void requireAtRest(StepRun step) {
        if (!state().isUp() && !state().isFrozen() && !state().isOutOfMemory()) {
            throw new RunFailure(id(), Messages.get("failure.interrupted", plan.name(), step.name(), state().phase()));
        }
    }

    private void requireNotLost(DomainState next, StepRun step) {
        if (!lostIn.isEmpty() && next != DomainState.BOOTING) {
            throw new RunFailure(id(), Messages.get("failure.lost", plan.name(), lostIn, step.name()));
        }
    }
}
