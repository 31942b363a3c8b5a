package org.warmboot.experiment.compile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmboot.engine.aging.LeakingResource;
import org.warmboot.engine.aging.RejuvenationTrigger;
import org.warmboot.engine.plan.Plan;
import org.warmboot.model.AgingExperiment;
import org.warmboot.model.Policy;
import org.warmboot.model.ServiceProfile;
import org.warmboot.model.Technique;
import org.warmboot.model.ThresholdTrigger;
import org.warmboot.model.TimeTrigger;
import org.warmboot.model.Trigger;

/** Puts the policies of a host and what leaks on it together. */
final class AgingCompiler {

    private final PlanCompiler plans;
    private final AgingExperiment experiment;
    private final List<LeakingResource> resources;

    AgingCompiler(PlanCompiler plans, AgingExperiment experiment) {
        this.plans = plans;
        this.experiment = experiment;
        resources = LeakCompiler.resources(experiment.getHost());
    }

    List<RunPlan> runs() {
        return ExperimentCompiler.unfold(experiment, (technique, profile) -> {
            var plan = plans.plan(experiment, technique, Guests.asDrawn().with(profile));
            return Stream.of(new RunPlan.Aging(
                    plan,
                    PlanCompiler.parameters(plan, profile),
                    resources,
                    policy(plan, technique, experiment.getHypervisorPolicy().getTrigger(), resources),
                    Optional.ofNullable(experiment.getOperatingSystemPolicy()).stream()
                            .flatMap(policy -> guestPolicies(policy, profile))
                            .toList(),
                    experiment.getHorizon(),
                    experiment.getInterval()));
        });
    }

    private static RunPlan.Aging.PolicyRun policy(
            Plan plan, Technique technique, Trigger trigger, List<LeakingResource> watched) {
        return new RunPlan.Aging.PolicyRun(
                plan, LeakCompiler.renewed(technique, plan.target()), trigger(trigger, watched));
    }

    private static RejuvenationTrigger trigger(Trigger trigger, List<LeakingResource> watched) {
        return switch (trigger) {
            case TimeTrigger timed ->
                new RejuvenationTrigger.Periodic(
                        timed.getInterval(), timed.getPhase() > 0 ? timed.getPhase() : timed.getInterval());
            case ThresholdTrigger threshold ->
                new RejuvenationTrigger.Threshold(LeakCompiler.levels(threshold, watched));
            default -> throw new IllegalArgumentException("aging needs policies with a time or threshold trigger");
        };
    }

    /** Every guest is rejuvenated on its own, so that it does not contend with the others. */
    private Stream<RunPlan.Aging.PolicyRun> guestPolicies(Policy policy, Optional<ServiceProfile> profile) {
        var all = plans.plan(experiment, policy.getTechnique(), Guests.asDrawn().with(profile));
        return SingleGuest.each(policy, all).entrySet().stream()
                .map(guest -> policy(
                        guest.getValue(),
                        policy.getTechnique(),
                        policy.getTrigger(),
                        resources.stream()
                                .filter(leak -> leak.component().equals(guest.getKey()))
                                .toList()));
    }
}
