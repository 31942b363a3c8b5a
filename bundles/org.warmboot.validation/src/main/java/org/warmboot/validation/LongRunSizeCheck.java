package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.EXPERIMENT__HOST;
import static org.warmboot.model.ModelPackage.Literals.LONG_RUN_EXPERIMENT__REPLICATIONS;
import static org.warmboot.model.ModelPackage.Literals.POLICY__WINDOWS;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.LoadTrigger;
import org.warmboot.model.LongRunExperiment;
import org.warmboot.model.MaintenanceWindow;
import org.warmboot.model.Policy;
import org.warmboot.model.PredictionTrigger;
import org.warmboot.model.Scenario;
import org.warmboot.model.TimeTrigger;
import org.warmboot.model.Weekday;

/** All histories of a long run together end within hours, and its calendar fits the memory. */
final class LongRunSizeCheck implements Check {
    private static final double WEEK = 7.0 * 24 * 3600;

    @Override
    public void check(Scenario scenario, Issues found) {
        LongRunChecks.of(scenario).forEach(experiment -> check(experiment, found));
    }

    private static void check(LongRunExperiment experiment, Issues found) {
        List<Host> hosts = LongRunChecks.hosts(experiment);
        if (hosts.stream().anyMatch(host -> guests(host) > Sizes.MOST_GUESTS)) {
            found.error(experiment, EXPERIMENT__HOST, "size.guests", experiment, Sizes.MOST_GUESTS);
        }
        double failures = LongRunChecks.failures(experiment)
                .mapToDouble(model -> experiment.getHorizon() / MeanTime.betweenFailures(model))
                .filter(Double::isFinite)
                .sum();
        double actions = hosts.size() * actions(experiment, experiment.getHypervisorPolicy())
                + hosts.stream().mapToDouble(LongRunSizeCheck::guests).sum()
                        * actions(experiment, experiment.getOperatingSystemPolicy());
        if (experiment.getReplications() * (failures + actions) > Sizes.MOST_EVENTS) {
            found.error(experiment, LONG_RUN_EXPERIMENT__REPLICATIONS, "size.events", experiment, Sizes.MOST_EVENTS);
        }
        Stream.of(experiment.getHypervisorPolicy(), experiment.getOperatingSystemPolicy())
                .filter(Objects::nonNull)
                .distinct()
                .filter(policy -> openings(experiment, policy) > Sizes.MOST_OPENINGS)
                .forEach(policy ->
                        found.error(policy, POLICY__WINDOWS, "size.openings", experiment, policy, Sizes.MOST_OPENINGS));
    }

    private static double guests(Host host) {
        return host.getDomains().stream().filter(GuestDomain.class::isInstance).count();
    }

    /** Actions on one host or guest in one history. */
    private static double actions(LongRunExperiment experiment, Policy policy) {
        double interval = policy == null
                ? 0
                : switch (policy.getTrigger()) {
                    case TimeTrigger timed -> timed.getInterval();
                    case LoadTrigger load -> load.getInterval();
                    case PredictionTrigger prediction -> prediction.getFalseAlarmInterval();
                    case null, default -> 0;
                };
        return interval > 0 ? experiment.getHorizon() / interval : 0;
    }

    private static double openings(LongRunExperiment experiment, Policy policy) {
        return experiment.getHorizon()
                / WEEK
                * policy.getWindows().stream()
                        .mapToDouble(LongRunSizeCheck::days)
                        .sum();
    }

    private static double days(MaintenanceWindow window) {
        return window.getDays().isEmpty()
                ? Weekday.VALUES.size()
                : window.getDays().size();
    }
}
