package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.LOAD_PROFILE__STEP;
import static org.warmboot.model.ModelPackage.Literals.LOAD_TRIGGER__PROFILE;
import static org.warmboot.model.ModelPackage.Literals.LONG_RUN_EXPERIMENT__HYPERVISOR_POLICY;
import static org.warmboot.model.ModelPackage.Literals.LONG_RUN_EXPERIMENT__OPERATING_SYSTEM_POLICY;
import static org.warmboot.model.ModelPackage.Literals.POLICY__TRIGGER;

import java.util.List;
import java.util.function.Predicate;
import org.warmboot.model.DegradationTrigger;
import org.warmboot.model.FailureModel;
import org.warmboot.model.Host;
import org.warmboot.model.HypoExponential;
import org.warmboot.model.LoadTrigger;
import org.warmboot.model.LongRunExperiment;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.Policy;
import org.warmboot.model.PredictionTrigger;
import org.warmboot.model.RejuvenationLevel;
import org.warmboot.model.Scenario;
import org.warmboot.model.TimeTrigger;
import org.warmboot.model.Trigger;

/** Policies of a long run wait for something that comes, and not too often. */
final class LongRunPolicyCheck implements Check {
    private static final int MOST_ACTIONS = 1_000_000;
    private static final int MOST_STEPS = 4_000_000;

    @Override
    public void check(Scenario scenario, Issues found) {
        for (LongRunExperiment experiment : LongRunChecks.of(scenario)) {
            List<Host> hosts = LongRunChecks.hosts(experiment);
            var resources = hosts.stream()
                    .flatMap(host -> AgingResources.of(host).stream())
                    .toList();
            if (experiment.getHypervisorPolicy() != null) {
                var use = new PolicyUse(
                        experiment, LONG_RUN_EXPERIMENT__HYPERVISOR_POLICY, experiment.getHypervisorPolicy());
                use.level(RejuvenationLevel.HYPERVISOR, found);
                use.watch(resources, experiment.getTechniques(), found);
                trigger(
                        use,
                        hosts.stream()
                                .map(host -> LongRunChecks.below(host).toList())
                                .toList(),
                        found);
            }
            if (experiment.getOperatingSystemPolicy() != null && !hosts.isEmpty()) {
                var use = new PolicyUse(
                        experiment,
                        LONG_RUN_EXPERIMENT__OPERATING_SYSTEM_POLICY,
                        experiment.getOperatingSystemPolicy());
                use.level(RejuvenationLevel.OPERATING_SYSTEM, found);
                use.guests(hosts, resources, found);
                trigger(
                        use,
                        hosts.stream()
                                .map(host -> LongRunChecks.guests(host).toList())
                                .toList(),
                        found);
            }
        }
    }

    /** Looks at a trigger and, host by host, at the failure models of what it may watch. */
    private static void trigger(PolicyUse use, List<List<FailureModel>> watched, Issues found) {
        Policy policy = use.policy();
        switch (policy.getTrigger()) {
            case TimeTrigger timed -> often(use, timed.getInterval(), found);
            case LoadTrigger load -> {
                often(use, load.getInterval(), found);
                profile(use, load, found);
            }
            case DegradationTrigger degradation ->
                needs(use, watched, LongRunPolicyCheck::degrades, "longrun.degradation", found);
            case PredictionTrigger prediction -> {
                often(use, prediction.getFalseAlarmInterval(), found);
                needs(use, watched, model -> true, "longrun.prediction", found);
            }
            case null -> report(use, "longrun.trigger", found);
            default -> {
                // a threshold is looked at with what leaks
            }
        }
    }

    private static void profile(PolicyUse use, LoadTrigger load, Issues found) {
        if (load.getProfile() == null) {
            found.error(load, LOAD_TRIGGER__PROFILE, "longrun.profile", use.experiment(), use.policy());
        } else if (horizon(use) / load.getProfile().getStep() > MOST_STEPS
                && load.getProfile().getStep() > 0) {
            found.error(
                    load.getProfile(),
                    LOAD_PROFILE__STEP,
                    "longrun.steps",
                    use.experiment(),
                    use.policy(),
                    load.getProfile(),
                    MOST_STEPS);
        }
    }

    private static double horizon(PolicyUse use) {
        return ((LongRunExperiment) use.experiment()).getHorizon();
    }

    private static void often(PolicyUse use, double interval, Issues found) {
        if (interval > 0 && horizon(use) / interval > MOST_ACTIONS) {
            found.error(use.experiment(), use.reference(), "aging.often", use.experiment(), use.policy(), MOST_ACTIONS);
        }
    }

    private static void needs(
            PolicyUse use, List<List<FailureModel>> watched, Predicate<FailureModel> fits, String key, Issues found) {
        if (watched.stream().anyMatch(models -> models.stream().noneMatch(fits))) {
            report(use, key, found);
        }
    }

    private static boolean degrades(FailureModel model) {
        return model.getTimeToDegradation() != null || model.getTimeToFailure() instanceof HypoExponential;
    }

    private static void report(PolicyUse use, String key, Issues found) {
        Trigger weekly = ModelFactory.eINSTANCE.createTimeTrigger();
        var fix = QuickFix.of(Messages.get("fix.weekly"), new Change.Set(use.policy(), POLICY__TRIGGER, weekly));
        found.add(Severity.ERROR, use.experiment(), use.reference(), List.of(fix), key, use.experiment(), use.policy());
    }
}
