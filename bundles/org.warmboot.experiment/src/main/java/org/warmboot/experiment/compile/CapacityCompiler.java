package org.warmboot.experiment.compile;

import java.util.List;
import java.util.stream.Stream;
import org.warmboot.engine.paging.DomainCapacity;
import org.warmboot.engine.paging.GoldenImage;
import org.warmboot.engine.paging.PagedDomains;
import org.warmboot.engine.plan.DomainPlan;
import org.warmboot.engine.plan.DomainRole;
import org.warmboot.engine.plan.HostPlan;
import org.warmboot.engine.plan.Plan;
import org.warmboot.model.CapacityExperiment;

/** Fills a host with as many idle, paged domains as fit. */
final class CapacityCompiler {

    private final PlanCompiler plans;
    private final CapacityExperiment experiment;

    CapacityCompiler(PlanCompiler plans, CapacityExperiment experiment) {
        this.plans = plans;
        this.experiment = experiment;
    }

    List<RunPlan> runs() {
        var memory = experiment.getDomainMemory();
        var host = HostCompiler.compile(experiment.getHost(), Guests.asDrawn());
        var capacity = capacity(host, memory);
        var guests = Guests.of(capacity.paged(), memory).asIdle();
        var paging = experiment.getHost().getHypervisor().getPaging();
        var idleHost =
                experiment.getPeers().stream().findFirst().map(peer -> HostCompiler.compile(peer, Guests.asDrawn()));
        return ExperimentCompiler.unfold(experiment, (technique, profile) -> {
            var plan = plans.plan(experiment, technique, guests.with(profile));
            return Stream.of(new RunPlan.Capacity(
                    plan,
                    PlanCompiler.parameters(plan, profile),
                    capacity,
                    new PagedDomains(HypervisorCompiler.paging(paging), capacity.paged(), memory),
                    new GoldenImage(paging.getGoldenImage(), paging.getBranch()),
                    paging.getWakeInterval() == 0 ? 0 : 1 / paging.getWakeInterval(),
                    changedShare(plan),
                    idleHost));
        });
    }

    private static double changedShare(Plan plan) {
        return plan.target().guests().stream()
                .findFirst()
                .map(guest -> guest.memory().changedShare())
                .orElse(1.0);
    }

    private static DomainCapacity capacity(HostPlan host, long domainBytes) {
        var base = host.hypervisor().heapBytes()
                + host.domains().stream()
                        .filter(domain -> domain.role() != DomainRole.GUEST)
                        .mapToLong(DomainPlan::memoryBytes)
                        .sum();
        return DomainCapacity.of(
                host.memoryBytes(),
                base,
                domainBytes,
                host.hypervisor().paging().orElseThrow());
    }
}
