package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.AGING_EXPERIMENT__HORIZON;
import static org.warmboot.model.ModelPackage.Literals.AGING_EXPERIMENT__HYPERVISOR_POLICY;
import static org.warmboot.model.ModelPackage.Literals.AGING_EXPERIMENT__INTERVAL;
import static org.warmboot.model.ModelPackage.Literals.AGING_EXPERIMENT__OPERATING_SYSTEM_POLICY;
import static org.warmboot.model.ModelPackage.Literals.EXPERIMENT__HOST;
import static org.warmboot.model.ModelPackage.Literals.POLICY__TARGETS;
import static org.warmboot.model.ModelPackage.Literals.THRESHOLD_TRIGGER__LEVEL;

import java.util.List;
import org.eclipse.emf.ecore.EReference;
import org.warmboot.model.AgingExperiment;
import org.warmboot.model.Domain;
import org.warmboot.model.Host;
import org.warmboot.model.Policy;
import org.warmboot.model.RejuvenationLevel;
import org.warmboot.model.Scenario;
import org.warmboot.model.Technique;
import org.warmboot.model.ThresholdTrigger;
import org.warmboot.model.TimeTrigger;
import org.warmboot.validation.AgingResources.Resource;

/** An experiment on aging has something that ages, and policies that can act by the clock or by what they watch. */
final class AgingCheck implements Check {
    private static final double MOST_STEPS = 100_000;
    private static final double LONGEST = 100.0 * 365 * 24 * 3600;

    @Override
    public void check(Scenario scenario, Findings found) {
        scenario.getExperiments().stream().filter(AgingExperiment.class::isInstance)
                .map(AgingExperiment.class::cast).filter(experiment -> experiment.getHost() != null)
                .forEach(experiment -> check(experiment, experiment.getHost(), found));
    }

    private static void check(AgingExperiment experiment, Host host, Findings found) {
        List<Resource> resources = AgingResources.of(host);
        if (resources.isEmpty()) {
            found.error(experiment, EXPERIMENT__HOST, "aging.nothing", experiment, host);
        }
        if (experiment.getHorizon() > LONGEST) {
            found.error(experiment, AGING_EXPERIMENT__HORIZON, "aging.horizon", experiment);
        } else if (experiment.getHorizon() / experiment.getInterval() > MOST_STEPS) {
            found.error(experiment, AGING_EXPERIMENT__INTERVAL, "aging.interval", experiment, (int) MOST_STEPS);
        }
        Policy hypervisor = experiment.getHypervisorPolicy();
        if (hypervisor != null) {
            check(experiment, AGING_EXPERIMENT__HYPERVISOR_POLICY, hypervisor, RejuvenationLevel.HYPERVISOR, found);
            watch(experiment, AGING_EXPERIMENT__HYPERVISOR_POLICY, hypervisor, resources,
                    experiment.getTechniques(), found);
        }
        Policy systems = experiment.getOperatingSystemPolicy();
        if (systems != null) {
            check(experiment, AGING_EXPERIMENT__OPERATING_SYSTEM_POLICY, systems, RejuvenationLevel.OPERATING_SYSTEM,
                    found);
            checkGuests(experiment, host, systems, resources, found);
        }
    }

    private static void check(AgingExperiment experiment, EReference reference, Policy policy,
            RejuvenationLevel level, Findings found) {
        if (!(policy.getTrigger() instanceof TimeTrigger) && !(policy.getTrigger() instanceof ThresholdTrigger)) {
            found.error(experiment, reference, "aging.trigger", experiment, policy);
        }
        if (policy.getTrigger() instanceof TimeTrigger timed
                && experiment.getHorizon() / timed.getInterval() > MOST_STEPS) {
            found.error(experiment, reference, "aging.often", experiment, policy, (int) MOST_STEPS);
        }
        if (policy.getLevel() != level) {
            found.warning(experiment, reference, "availability.level", experiment, policy, level);
        }
    }

    private static void checkGuests(AgingExperiment experiment, Host host, Policy policy, List<Resource> resources,
            Findings found) {
        if (policy.getTechnique() == null) {
            found.error(experiment, AGING_EXPERIMENT__OPERATING_SYSTEM_POLICY, "availability.technique", experiment,
                    policy);
        } else {
            watch(experiment, AGING_EXPERIMENT__OPERATING_SYSTEM_POLICY, policy,
                    resources.stream().filter(Resource::ofGuest).toList(), List.of(policy.getTechnique()), found);
        }
        boolean domains = policy.getTargets().stream().anyMatch(Domain.class::isInstance);
        if (domains && policy.getTargets().stream().noneMatch(target -> host.getDomains().contains(target))) {
            found.error(policy, POLICY__TARGETS, "aging.targets", policy, experiment, host);
        }
    }

    /** A threshold needs a resource that can reach it, and techniques that renew that resource. */
    private static void watch(AgingExperiment experiment, EReference reference, Policy policy,
            List<Resource> resources, List<Technique> techniques, Findings found) {
        if (!(policy.getTrigger() instanceof ThresholdTrigger threshold)) {
            return;
        }
        var watched = resources.stream().filter(resource -> resource.shows(threshold.getIndicator())).toList();
        if (watched.isEmpty()) {
            found.error(experiment, reference, "aging.indicator", experiment, policy, threshold.getIndicator());
        } else if (watched.stream().noneMatch(resource -> resource.reaches(threshold))) {
            found.error(threshold, THRESHOLD_TRIGGER__LEVEL, "aging.level", policy);
        }
        for (Technique technique : techniques) {
            if (watched.stream().anyMatch(resource -> !technique.getRenews().contains(resource.renewed()))) {
                found.warning(experiment, reference, "aging.renews", technique, policy, threshold.getIndicator());
            }
        }
    }
}
