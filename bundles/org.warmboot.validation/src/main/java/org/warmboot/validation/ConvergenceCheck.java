package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.STEP__ACTION;
import static org.warmboot.model.ModelPackage.Literals.STEP__ROUND_LIMIT;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.warmboot.model.Experiment;
import org.warmboot.model.Scenario;
import org.warmboot.model.Step;
import org.warmboot.model.action.ActionFacts;
import org.warmboot.model.units.DataRates;
import org.warmboot.model.units.Durations;
import org.warmboot.validation.setting.ExperimentSettings;
import org.warmboot.validation.setting.GuestSize;
import org.warmboot.validation.setting.HostLoad;
import org.warmboot.validation.setting.PreCopy;
import org.warmboot.validation.setting.Setting;

/** Pre-copy converges at least for guests that have the links to themselves; where it does not, guests stop for long. */
final class ConvergenceCheck implements Check {
    /** People need no more than milliseconds. */
    private static final double PER_SECOND = 1000;

    @Override
    public void check(Scenario scenario, Issues found) {
        var told = new HashSet<Object>();
        for (Experiment experiment : scenario.getExperiments()) {
            for (Setting setting : ExperimentSettings.of(experiment)) {
                setting.technique().getSteps().stream()
                        .filter(ConvergenceCheck::copies)
                        .forEach(step -> check(setting, step, told, found));
            }
        }
    }

    private static boolean copies(Step step) {
        return ActionFacts.of(step).options().contains(STEP__ROUND_LIMIT);
    }

    private static void check(Setting setting, Step step, Set<Object> told, Issues found) {
        setting.target().guests().stream()
                .distinct()
                .forEach(guest -> best(setting, guest, step)
                        .filter(copy -> copy.end() != PreCopy.End.CONVERGED)
                        .filter(copy -> told.add(List.of(guest.drawn(), step)))
                        .ifPresent(copy -> report(setting, guest, step, copy, found)));
    }

    /** Over the fastest of the links to where the guest could go, or from where it could come back. */
    private static Optional<PreCopy> best(Setting setting, GuestSize guest, Step step) {
        boolean back = !ActionFacts.of(step).movesAway();
        List<HostLoad> others = back ? setting.peers() : setting.destinations(step.getDestination());
        return others.stream()
                .flatMap(other -> back
                        ? PreCopy.of(guest, other.host(), setting.target().host(), step).stream()
                        : PreCopy.of(guest, setting.target().host(), other.host(), step).stream())
                .max(Comparator.comparingDouble(PreCopy::rate));
    }

    private static void report(Setting setting, GuestSize guest, Step step, PreCopy copy, Issues found) {
        var stopped = Durations.format(Math.round(copy.left() / copy.rate() * PER_SECOND) / PER_SECOND);
        switch (copy.end()) {
            case NOT_SHRINKING ->
                found.warning(
                        step,
                        STEP__ACTION,
                        "migration.diverges",
                        guest.drawn(),
                        step,
                        setting.target().host(),
                        DataRates.format(guest.drawn().getDirtyRate()),
                        DataRates.format(copy.rate()),
                        stopped);
            case ROUND_LIMIT ->
                found.warning(
                        step,
                        STEP__ROUND_LIMIT,
                        "migration.rounds",
                        guest.drawn(),
                        step,
                        setting.target().host(),
                        copy.rounds(),
                        stopped);
            case CONVERGED -> {
                // nothing to tell
            }
        }
    }
}
