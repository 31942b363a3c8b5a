package org.warmboot.engine.execution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.warmboot.engine.kernel.Simulation;
import org.warmboot.engine.machine.HypervisorState;
import org.warmboot.engine.machine.IllegalTransitionException;
import org.warmboot.engine.machine.MachineMemory;
import org.warmboot.engine.machine.StateMachine;
import org.warmboot.engine.network.Link;
import org.warmboot.engine.plan.DomainRole;
import org.warmboot.engine.plan.HostPlan;
import org.warmboot.engine.trace.ComponentKind;
import org.warmboot.engine.trace.PhaseRecord;
import org.warmboot.engine.trace.TraceLevel;

/** A host during a run: its resources, its hypervisor and the domains that are on it at present. */
final class HostUnit {

    private static final String ON = "running";

    private final HostPlan plan;
    private final MachineMemory memory;
    private final DiskUnit disk;
    private final DiskUnit images;
    private final CpuUnit cpu;
    private final Link link;
    private final InitialDomains inhabitants;
    private final List<DomainUnit> present;
    private final Track track;
    private final Track hypervisorTrack;
    private final StateMachine<HypervisorState> hypervisor;
    private CleanSystem cleanSystem = CleanSystem.NONE;
    private boolean nested;
    private int migrations;

    HostUnit(HostPlan plan, Simulation simulation, TraceLevel level) {
        this.plan = plan;
        memory = new MachineMemory(plan.memoryBytes());
        disk = new DiskUnit(plan.disk(), simulation);
        images = plan.imageDisk().equals(plan.disk()) ? disk : new DiskUnit(plan.imageDisk(), simulation);
        cpu = new CpuUnit(plan.cores(), simulation);
        link = new Link(plan.migrationLink().bytesPerSecond());
        track = Track.of(level, plan.id(), plan.name(), ComponentKind.HOST);
        track.enter(ON, "", 0);
        hypervisorTrack =
                Track.of(level, plan.hypervisor().id(), plan.hypervisor().name(), ComponentKind.HYPERVISOR);
        hypervisor = new StateMachine<>(plan.hypervisor().id(), HypervisorState.RUNNING);
        hypervisorTrack.enter(HypervisorState.RUNNING.phase(), "", 0);
        inhabitants = new InitialDomains(this, level);
        present = new ArrayList<>(inhabitants.all());
    }

    HostPlan plan() {
        return plan;
    }

    MachineMemory memory() {
        return memory;
    }

    /** The disk with the files of the domains. */
    DiskUnit disk() {
        return disk;
    }

    /** The disk for images and checkpoints, perhaps the same one. */
    DiskUnit images() {
        return images;
    }

    CpuUnit cpu() {
        return cpu;
    }

    /** The link through which domains migrate. */
    Link link() {
        return link;
    }

    HypervisorState hypervisorState() {
        return hypervisor.state();
    }

    /** Domains that were here at the start, wherever they are now. */
    InitialDomains inhabitants() {
        return inhabitants;
    }

    /** Domains that are here now. */
    List<DomainUnit> domains() {
        return present;
    }

    List<DomainUnit> domains(DomainRole role) {
        var found = new ArrayList<DomainUnit>(present.size());
        for (var domain : present) {
            if (domain.plan().role() == role) {
                found.add(domain);
            }
        }
        return found;
    }

    Optional<DomainUnit> privilegedDomain() {
        return inhabitants.privileged();
    }

    void leave(DomainUnit domain) {
        present.remove(domain);
    }

    /** Takes a domain in; those that return find their place in the order of the host again. */
    void enter(DomainUnit domain) {
        present.add(domain);
        present.sort(Comparator.comparingInt(inhabitants::rank));
    }

    CleanSystem cleanSystem() {
        return cleanSystem;
    }

    void cleanSystem(CleanSystem next) {
        cleanSystem = next;
        nested |= next != CleanSystem.NONE;
    }

    /** Counts migrations that begin (1) or end (-1) here. */
    void migrations(int more) {
        migrations += more;
    }

    /** Ends the run if what goes on here would not survive a new hypervisor. */
    void requireAtRest(StepRun step) {
        if (migrations > 0 || cleanSystem == CleanSystem.STARTING) {
            throw new RunFailure(plan.id(), Messages.get("failure.busy", plan.name(), step.name()));
        }
    }

    /**
     * Throughput of its domains as a share of the usual one: each migration takes its share of what the others and
     * nesting leave (that they multiply is assumed).
     */
    double throughputFactor() {
        double tax = nested ? plan.hypervisor().nesting().tax() : 0;
        return (1 - tax) * Math.pow(1 - plan.hypervisor().migration().loadShare(), migrations);
    }

    /** Changes the state of the hypervisor; ends the run if that is impossible. */
    void hypervisorTo(HypervisorState next, StepRun step, long now) {
        try {
            hypervisor.to(next);
        } catch (IllegalTransitionException e) {
            var name = plan.hypervisor().name();
            throw new RunFailure(e.element(), Messages.get("failure.transition", name, e.from(), e.to(), step.name()));
        }
        hypervisorTrack.enter(next.phase(), step.id(), now);
        track.enter(next == HypervisorState.RESETTING ? next.phase() : ON, step.id(), now);
    }

    /** All phases until now of the host and of those that were here at the start, by component. */
    List<PhaseRecord> phases(long now) {
        var all = new ArrayList<PhaseRecord>();
        all.addAll(track.end(now));
        all.addAll(hypervisorTrack.end(now));
        all.addAll(inhabitants.phases(now));
        return all;
    }
}
