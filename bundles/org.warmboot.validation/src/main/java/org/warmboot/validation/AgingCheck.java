package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.AGING_EXPERIMENT__HORIZON;
import static org.warmboot.model.ModelPackage.Literals.AGING_EXPERIMENT__HYPERVISOR_POLICY;
import static org.warmboot.model.ModelPackage.Literals.AGING_EXPERIMENT__INTERVAL;
import static org.warmboot.model.ModelPackage.Literals.AGING_EXPERIMENT__OPERATING_SYSTEM_POLICY;
import static org.warmboot.model.ModelPackage.Literals.EXPERIMENT__HOST;

import java.util.List;
import org.warmboot.model.AgingExperiment;
import org.warmboot.model.Host;
import org.warmboot.model.Policy;
import org.warmboot.model.RejuvenationLevel;
import org.warmboot.model.Scenario;
import org.warmboot.model.ThresholdTrigger;
import org.warmboot.model.TimeTrigger;
import org.warmboot.validation.AgingResources.Resource;

/** An experiment on aging has something that ages, and policies that can act by the clock or by what they watch. */
final class AgingCheck implements Check {
    private static final double MOST_STEPS = 100_000;
    private static final double LONGEST = 100.0 * 365 * 24 * 3600;

    @Override
    public void check(Scenario scenario, Issues found) {
        scenario.getExperiments().stream()
                .filter(AgingExperiment.class::isInstance)
                .map(AgingExperiment.class::cast)
                .filter(experiment -> experiment.getHost() != null)
                .forEach(experiment -> check(experiment, experiment.getHost(), found));
    }

    private static void check(AgingExperiment experiment, Host host, Issues found) {
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
            var use = new PolicyUse(experiment, AGING_EXPERIMENT__HYPERVISOR_POLICY, hypervisor);
            check(experiment, use, RejuvenationLevel.HYPERVISOR, found);
            use.watch(resources, experiment.getTechniques(), found);
        }
        Policy systems = experiment.getOperatingSystemPolicy();
        if (systems != null) {
            var use = new PolicyUse(experiment, AGING_EXPERIMENT__OPERATING_SYSTEM_POLICY, systems);
            check(experiment, use, RejuvenationLevel.OPERATING_SYSTEM, found);
            use.guests(List.of(host), resources, found);
        }
    }

    private static void check(AgingExperiment experiment, PolicyUse use, RejuvenationLevel level, Issues found) {
        Policy policy = use.policy();
        if (!(policy.getTrigger() instanceof TimeTrigger) && !(policy.getTrigger() instanceof ThresholdTrigger)) {
            found.error(experiment, use.reference(), "aging.trigger", experiment, policy);
        }
        if (policy.getTrigger() instanceof TimeTrigger timed
                && experiment.getHorizon() / timed.getInterval() > MOST_STEPS) {
            found.error(experiment, use.reference(), "aging.often", experiment, policy, (int) MOST_STEPS);
        }
        use.level(level, found);
        use.withoutCalendar(found);
    }
}
