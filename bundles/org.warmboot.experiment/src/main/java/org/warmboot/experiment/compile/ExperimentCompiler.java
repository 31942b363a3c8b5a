package org.warmboot.experiment.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.warmboot.engine.plan.Plan;
import org.warmboot.experiment.Messages;
import org.warmboot.experiment.result.ExperimentKind;
import org.warmboot.experiment.result.RunParameters;
import org.warmboot.model.AvailabilityExperiment;
import org.warmboot.model.DomainSweep;
import org.warmboot.model.Experiment;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.MemorySweep;
import org.warmboot.model.RebootExperiment;
import org.warmboot.model.Renewed;
import org.warmboot.model.ServiceProfile;
import org.warmboot.model.Technique;
import org.warmboot.model.ThroughputExperiment;
import org.warmboot.model.TimeTrigger;

/** Unfolds an experiment into one run per technique, service and value of its sweep. */
final class ExperimentCompiler {

    private static final String OWN_SERVICES = "mixed";

    private final long seed;

    ExperimentCompiler(long seed) {
        this.seed = seed;
    }

    ExperimentPlan compile(Experiment experiment) {
        return switch (experiment) {
            case ThroughputExperiment throughput -> throughput(throughput);
            case AvailabilityExperiment availability -> availability(availability);
            case RebootExperiment reboot -> reboot(reboot);
            default -> throw new IllegalArgumentException("unknown experiment " + experiment.eClass().getName());
        };
    }

    private ExperimentPlan reboot(RebootExperiment experiment) {
        var kind = experiment.getSweep() instanceof MemorySweep ? ExperimentKind.MEMORY : ExperimentKind.DOMAINS;
        var settings = sweep(experiment);
        var runs = unfold(experiment, (technique, profile) -> settings.stream().map(guests -> {
            var plan = plan(experiment, technique, guests.with(profile));
            return (RunPlan) new RunPlan.Reboot(plan, parameters(plan, profile));
        }));
        return new ExperimentPlan(experiment.getId(), Text.name(experiment), kind, runs);
    }

    private ExperimentPlan throughput(ThroughputExperiment experiment) {
        var runs = unfold(experiment, (technique, profile) -> profile.stream().map(served -> {
            var plan = plan(experiment, technique, Guests.of(1, experiment.getMemory()).with(profile));
            return (RunPlan) new RunPlan.Throughput(
                    plan,
                    parameters(plan, profile),
                    HostCompiler.workload(served.getWorkload()),
                    Text.name(served),
                    experiment.getBefore(),
                    experiment.getAfter(),
                    experiment.getInterval());
        }));
        return new ExperimentPlan(experiment.getId(), Text.name(experiment), ExperimentKind.THROUGHPUT, runs);
    }

    private ExperimentPlan availability(AvailabilityExperiment experiment) {
        var guestPolicy = Optional.ofNullable(experiment.getOperatingSystemPolicy());
        var hypervisorInterval = interval(experiment.getHypervisorPolicy().getTrigger());
        var guestInterval = guestPolicy.map(policy -> interval(policy.getTrigger())).orElse(hypervisorInterval);
        var runs = unfold(experiment, (technique, profile) -> {
            var guests = Guests.of(experiment.getDomains(), memoryOfFirstGuest(experiment)).with(profile);
            var alone = Guests.of(1, memoryOfFirstGuest(experiment)).with(profile);
            var plan = plan(experiment, technique, guests);
            return Stream.of(new RunPlan.Availability(
                    plan,
                    parameters(plan, profile),
                    guestPolicy.map(policy -> plan(experiment, policy.getTechnique(), alone)),
                    hypervisorInterval,
                    guestInterval,
                    experiment.getAlpha(),
                    technique.getRenews().contains(Renewed.GUEST_DOMAINS)));
        });
        return new ExperimentPlan(experiment.getId(), Text.name(experiment), ExperimentKind.AVAILABILITY, runs);
    }

    private static double interval(Object trigger) {
        if (trigger instanceof TimeTrigger timed) {
            return timed.getInterval();
        }
        throw new IllegalArgumentException("long-run availability needs policies with a time trigger");
    }

    private static List<RunPlan> unfold(
            Experiment experiment, BiFunction<Technique, Optional<ServiceProfile>, Stream<RunPlan>> runs) {
        var profiles = experiment.getServiceProfiles().isEmpty()
                ? List.of(Optional.<ServiceProfile>empty())
                : experiment.getServiceProfiles().stream().map(Optional::of).toList();
        return experiment.getTechniques().stream()
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

    private Plan plan(Experiment experiment, Technique technique, Guests guests) {
        var host = HostCompiler.compile(experiment.getHost(), guests);
        return new Plan(List.of(host), TechniqueCompiler.compile(technique), host.id(), seed);
    }

    private static RunParameters parameters(Plan plan, Optional<ServiceProfile> profile) {
        var host = plan.hosts().getFirst();
        var guests = host.guests();
        var memory = guests.isEmpty() ? 0 : ScenarioCompiler.gib(guests.getFirst().memoryBytes());
        return new RunParameters(
                host.id(),
                guests.size(),
                memory,
                profile.map(ServiceProfile::getId).orElse(OWN_SERVICES),
                profile.map(Text::name).orElse(Messages.get("services.own")));
    }
}
