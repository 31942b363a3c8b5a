package org.warmboot.experiment.compile;

import java.util.List;
import java.util.stream.Stream;
import org.warmboot.engine.paging.DomainCapacity;
import org.warmboot.engine.plan.DomainPlan;
import org.warmboot.engine.plan.DomainRole;
import org.warmboot.engine.plan.HostPlan;
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
        var capacity = capacity(HostCompiler.compile(experiment.getHost(), Guests.asDrawn()), memory);
        var guests = Guests.of(capacity.paged(), memory).asIdle();
        return ExperimentCompiler.unfold(experiment, (technique, profile) -> {
            var plan = plans.plan(experiment, technique, guests.with(profile));
            return Stream.of(
                    new RunPlan.Capacity(plan, PlanCompiler.parameters(plan, profile), capacity, memory));
        });
    }

    private static DomainCapacity capacity(HostPlan host, long domainBytes) {
        var base = host.hypervisor().heapBytes()
                + host.domains().stream()
                        .filter(domain -> domain.role() != DomainRole.GUEST)
                        .mapToLong(DomainPlan::memoryBytes)
                        .sum();
        return DomainCapacity.of(
                host.memoryBytes(), base, domainBytes, host.hypervisor().paging().orElseThrow());
    }
}
