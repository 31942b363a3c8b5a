package org.warmboot.experiment.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.warmboot.experiment.result.ExperimentKind;
import org.warmboot.model.AgingExperiment;
import org.warmboot.model.AvailabilityExperiment;
import org.warmboot.model.CapacityExperiment;
import org.warmboot.model.DomainSweep;
import org.warmboot.model.Experiment;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.LongRunExperiment;
import org.warmboot.model.MemorySweep;
import org.warmboot.model.RebootExperiment;
import org.warmboot.model.Renewed;
import org.warmboot.model.RollingExperiment;
import org.warmboot.model.ServiceProfile;
import org.warmboot.model.Technique;
import org.warmboot.model.ThroughputExperiment;
import org.warmboot.model.TimeTrigger;
import org.warmboot.model.words.ElementNames;

/** Unfolds an experiment into one run per technique, service and value of its sweep. */
final class ExperimentCompiler {

    private final PlanCompiler plans;
    private final long seed;

    ExperimentCompiler(long seed) {
        this.seed = seed;
        plans = new PlanCompiler(seed);
    }

    ExperimentPlan compile(Experiment experiment) {
        return switch (experiment) {
            case ThroughputExperiment throughput -> throughput(throughput);
            case AvailabilityExperiment availability -> availability(availability);
            case RebootExperiment reboot -> reboot(reboot);
            case CapacityExperiment capacity ->
                result(capacity, ExperimentKind.CAPACITY, new CapacityCompiler(plans, capacity).runs());
            case RollingExperiment rolling ->
                result(rolling, ExperimentKind.ROLLING, new RollingCompiler(plans, rolling).runs());
            case AgingExperiment aging -> result(aging, ExperimentKind.AGING, new AgingCompiler(plans, aging).runs());
            case LongRunExperiment longRun ->
                result(longRun, ExperimentKind.LONG_RUN, new LongRunCompiler(plans, longRun, seed).runs());
            default ->
                throw new IllegalArgumentException(
                        "unknown experiment " + experiment.eClass().getName());
        };
    }

    private ExperimentPlan reboot(RebootExperiment experiment) {
        var kind = experiment.getSweep() instanceof MemorySweep ? ExperimentKind.MEMORY : ExperimentKind.DOMAINS;
        var settings = sweep(experiment);
        var runs = unfold(
                experiment,
                (technique, profile) -> settings.stream().map(guests -> {
                    var plan = plans.plan(experiment, technique, guests.with(profile));
                    return (RunPlan) new RunPlan.Reboot(plan, PlanCompiler.parameters(plan, profile));
                }));
        return result(experiment, kind, runs);
    }

    private ExperimentPlan throughput(ThroughputExperiment experiment) {
        var runs = unfold(
                experiment,
                (technique, profile) -> profile.stream().map(served -> {
                    var plan = plans.plan(
                            experiment,
                            technique,
                            Guests.of(1, experiment.getMemory()).with(profile));
                    return (RunPlan) new RunPlan.Throughput(
                            plan,
                            PlanCompiler.parameters(plan, profile),
                            HostCompiler.workload(served.getWorkload()),
                            ElementNames.orId(served),
                            experiment.getBefore(),
                            experiment.getAfter(),
                            experiment.getInterval());
                }));
        return result(experiment, ExperimentKind.THROUGHPUT, runs);
    }

    private ExperimentPlan availability(AvailabilityExperiment experiment) {
        var guestPolicy = Optional.ofNullable(experiment.getOperatingSystemPolicy());
        var hypervisorInterval = interval(experiment.getHypervisorPolicy().getTrigger());
        var guestInterval =
                guestPolicy.map(policy -> interval(policy.getTrigger())).orElse(hypervisorInterval);
        var runs = unfold(experiment, (technique, profile) -> {
            var guests = Guests.of(experiment.getDomains(), memoryOfFirstGuest(experiment))
                    .with(profile);
            var alone = Guests.of(1, memoryOfFirstGuest(experiment)).with(profile);
            var plan = plans.plan(experiment, technique, guests);
            return Stream.of(new RunPlan.Availability(
                    plan,
                    PlanCompiler.parameters(plan, profile),
                    guestPolicy.map(policy -> plans.plan(experiment, policy.getTechnique(), alone)),
                    hypervisorInterval,
                    guestInterval,
                    experiment.getAlpha(),
                    technique.getRenews().contains(Renewed.GUEST_DOMAINS)));
        });
        return result(experiment, ExperimentKind.AVAILABILITY, runs);
    }

    private static ExperimentPlan result(Experiment experiment, ExperimentKind kind, List<RunPlan> runs) {
        return new ExperimentPlan(
                experiment.getId(), ElementNames.orId(experiment), kind, runs, OpenTechniques.of(experiment));
    }

    private static double interval(Object trigger) {
        if (trigger instanceof TimeTrigger timed) {
            return timed.getInterval();
        }
        throw new IllegalArgumentException("long-run availability needs policies with a time trigger");
    }

    /** Makes the runs of each technique that can be run with each service. */
    static List<RunPlan> unfold(
            Experiment experiment, BiFunction<Technique, Optional<ServiceProfile>, Stream<RunPlan>> runs) {
        var profiles = experiment.getServiceProfiles().isEmpty()
                ? List.of(Optional.<ServiceProfile>empty())
                : experiment.getServiceProfiles().stream().map(Optional::of).toList();
        return experiment.getTechniques().stream()
                .filter(technique -> OpenTechniques.runs(experiment, technique))
                .flatMap(technique -> profiles.stream().flatMap(profile -> runs.apply(technique, profile)))
                .toList();
    }

    private static List<Guests> sweep(RebootExperiment experiment) {
        var settings = new ArrayList<Guests>();
        switch (experiment.getSweep()) {
            case DomainSweep sweep -> {
                for (var n = sweep.getFrom(); n <= sweep.getTo(); n += sweep.getStep()) {
                    settings.add(Guests.of(n, sweep.getMemory()));
                }
            }
            case MemorySweep sweep -> {
                for (var memory = sweep.getFrom(); memory <= sweep.getTo(); memory += sweep.getStep()) {
                    settings.add(Guests.of(sweep.getDomains(), memory));
                }
            }
            case null, default -> settings.add(Guests.asDrawn());
        }
        return settings;
    }

    private static long memoryOfFirstGuest(Experiment experiment) {
        return experiment.getHost().getDomains().stream()
                .filter(GuestDomain.class::isInstance)
                .findFirst()
                .orElseThrow()
                .getMemory();
    }
}
