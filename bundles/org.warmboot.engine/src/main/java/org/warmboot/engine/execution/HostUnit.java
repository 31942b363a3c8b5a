package org.warmboot.engine.execution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmboot.engine.machine.HypervisorState;
import org.warmboot.engine.machine.IllegalTransitionException;
import org.warmboot.engine.machine.StateMachine;
import org.warmboot.engine.plan.DomainPlan;
import org.warmboot.engine.plan.DomainRole;
import org.warmboot.engine.plan.HostPlan;

/** The target host during a run: its hypervisor and domains. */
final class HostUnit {

    private static final String ON = "running";

    private final HostPlan plan;
    private final TraceLevel level;
    private final Track track;
    private final Track hypervisorTrack;
    private final StateMachine<HypervisorState> hypervisor;
    private final List<DomainUnit> domains = new ArrayList<>();
    private final List<List<Outage>> outages = new ArrayList<>();
    /** Asked for by every operation on a guest, so it is looked up once. */
    private final Optional<DomainUnit> privilegedDomain;

    HostUnit(HostPlan plan, TraceLevel level) {
        this.plan = plan;
        this.level = level;
        track = track(plan.id(), plan.name(), ComponentKind.HOST);
        track.enter(ON, "", 0);
        hypervisorTrack = track(plan.hypervisor().id(), plan.hypervisor().name(), ComponentKind.HYPERVISOR);
        hypervisor = new StateMachine<>(plan.hypervisor().id(), HypervisorState.RUNNING);
        hypervisorTrack.enter(HypervisorState.RUNNING.phase(), "", 0);
        plan.domains().forEach(domain -> domains.add(unit(domain)));
        privilegedDomain = domains(DomainRole.PRIVILEGED).stream().findFirst();
    }

    HostPlan plan() {
        return plan;
    }

    HypervisorState hypervisorState() {
        return hypervisor.state();
    }

    List<DomainUnit> domains() {
        return domains;
    }

    List<DomainUnit> domains(DomainRole role) {
        var found = new ArrayList<DomainUnit>(domains.size());
        for (var domain : domains) {
            if (domain.plan().role() == role) {
                found.add(domain);
            }
        }
        return found;
    }

    Optional<DomainUnit> privilegedDomain() {
        return privilegedDomain;
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

    /** All phases until now, by component. */
    List<PhaseRecord> phases(long now) {
        var all = new ArrayList<PhaseRecord>();
        all.addAll(track.end(now));
        all.addAll(hypervisorTrack.end(now));
        for (var domain : domains) {
            all.addAll(domain.track().end(now));
            domain.services().forEach(service -> all.addAll(service.track().end(now)));
        }
        return all;
    }

    /** All outages, those of services that are still down without an end. */
    List<Outage> outages() {
        domains.forEach(domain -> domain.services().forEach(ServiceUnit::end));
        var all = new ArrayList<Outage>();
        outages.forEach(all::addAll);
        return all;
    }

    Map<String, Boolean> fileCacheKept() {
        var kept = new LinkedHashMap<String, Boolean>();
        domains.forEach(domain -> kept.put(domain.id(), domain.fileCacheKept()));
        return kept;
    }

    private DomainUnit unit(DomainPlan domain) {
        var services = new ArrayList<ServiceUnit>();
        for (var service : domain.services()) {
            var ofService = new ArrayList<Outage>(1);
            outages.add(ofService);
            var serviceTrack = track(service.id(), domain.name() + "/" + service.name(), ComponentKind.SERVICE);
            services.add(new ServiceUnit(service, plan.id(), domain.id(), serviceTrack, ofService));
        }
        var kind = switch (domain.role()) {
            case PRIVILEGED -> ComponentKind.PRIVILEGED_DOMAIN;
            case DRIVER -> ComponentKind.DRIVER_DOMAIN;
            case GUEST -> ComponentKind.GUEST_DOMAIN;
        };
        return new DomainUnit(domain, List.copyOf(services), track(domain.id(), domain.name(), kind));
    }

    private Track track(String id, String name, ComponentKind kind) {
        return level == TraceLevel.PHASES ? new PhaseTrack(id, name, kind) : Track.Nothing.INSTANCE;
    }
}
