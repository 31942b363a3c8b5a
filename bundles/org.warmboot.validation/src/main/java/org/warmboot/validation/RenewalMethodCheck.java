package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.LONG_RUN_EXPERIMENT__METHOD;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmboot.model.DegradationTrigger;
import org.warmboot.model.Deterministic;
import org.warmboot.model.LoadTrigger;
import org.warmboot.model.LongRunExperiment;
import org.warmboot.model.Policy;
import org.warmboot.model.Scenario;
import org.warmboot.model.SimulationMethod;
import org.warmboot.model.TimeTrigger;

/** Cycles between renewals can be drawn only where everything begins anew at once, whatever the calendar says. */
final class RenewalMethodCheck implements Check {

    @Override
    public void check(Scenario scenario, Issues found) {
        LongRunChecks.of(scenario).stream()
                .filter(each -> each.getMethod() == SimulationMethod.RENEWAL)
                .forEach(experiment -> obstacle(experiment).ifPresent(obstacle -> {
                    var fix = QuickFix.of(
                            Messages.get("fix.events"),
                            new Change.Set(experiment, LONG_RUN_EXPERIMENT__METHOD, SimulationMethod.EVENTS));
                    found.add(
                            Severity.WARNING,
                            experiment,
                            LONG_RUN_EXPERIMENT__METHOD,
                            List.of(fix),
                            "renewal",
                            experiment,
                            Messages.get(obstacle));
                }));
    }

    private static Optional<String> obstacle(LongRunExperiment experiment) {
        var hosts = LongRunChecks.hosts(experiment);
        if (hosts.size() > 1) {
            return Optional.of("renewal.hosts");
        }
        if (policies(experiment).anyMatch(RenewalMethodCheck::followsCalendar)) {
            return Optional.of("renewal.calendar");
        }
        if (hosts.stream().anyMatch(host -> !AgingResources.of(host).isEmpty())) {
            return Optional.of("renewal.leaks");
        }
        boolean several = LongRunChecks.failures(experiment).count()
                                + policies(experiment).count()
                        > 2
                || experiment.getOperatingSystemPolicy() != null && experiment.getHypervisorPolicy() != null;
        if (several) {
            return Optional.of("renewal.several");
        }
        if (experiment.getWarmUp() > 0) {
            return Optional.of("renewal.warm-up");
        }
        if (breaksIntoRepairs(experiment)) {
            return Optional.of("renewal.repair");
        }
        return policies(experiment).allMatch(policy -> beginsAnew(policy, experiment))
                ? Optional.empty()
                : Optional.of("renewal.clock");
    }

    /** Tells whether each renewal starts the clock of a policy, which knows its next time from then on. */
    private static boolean beginsAnew(Policy policy, LongRunExperiment experiment) {
        return switch (policy.getTrigger()) {
            case TimeTrigger timed ->
                policy.isPausesWhileDown()
                        && policy.isRestartsAfterRepair()
                        && (timed.getPhase() == 0 || timed.getPhase() == timed.getInterval())
                        && LongRunChecks.failures(experiment).allMatch(model -> model.getTimeToDegradation() == null);
            case DegradationTrigger degradation ->
                degradation.getDelay() == null || degradation.getDelay() instanceof Deterministic;
            case null -> true;
            default -> false;
        };
    }

    /** Tells whether a policy for the hypervisor may be due while a guest or a driver domain is under repair. */
    private static boolean breaksIntoRepairs(LongRunExperiment experiment) {
        Policy policy = experiment.getHypervisorPolicy();
        return policy != null
                && policy.getTrigger() instanceof TimeTrigger
                && LongRunChecks.hosts(experiment).stream()
                        .flatMap(LongRunChecks::repairedAlone)
                        .findAny()
                        .isPresent();
    }

    private static Stream<Policy> policies(LongRunExperiment experiment) {
        return Stream.of(
                        Optional.ofNullable(experiment.getHypervisorPolicy()),
                        Optional.ofNullable(experiment.getOperatingSystemPolicy()))
                .flatMap(Optional::stream);
    }

    private static boolean followsCalendar(Policy policy) {
        return !policy.getWindows().isEmpty() || policy.getTrigger() instanceof LoadTrigger;
    }
}
