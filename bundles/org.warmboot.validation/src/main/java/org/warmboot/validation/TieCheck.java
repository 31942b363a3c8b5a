package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.GUEST_DOMAIN__TIES;

import java.util.HashSet;
import java.util.List;
import org.warmboot.model.Experiment;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.HostTie;
import org.warmboot.model.Scenario;
import org.warmboot.model.Step;
import org.warmboot.model.action.ActionFacts;
import org.warmboot.model.action.DomainPhase;
import org.warmboot.validation.setting.ExperimentSettings;
import org.warmboot.validation.setting.GuestSize;
import org.warmboot.validation.setting.Setting;

/** A guest that something ties to its host is neither moved nor saved. */
final class TieCheck implements Check {

    @Override
    public void check(Scenario scenario, Issues found) {
        var told = new HashSet<List<Object>>();
        for (Experiment experiment : scenario.getExperiments()) {
            for (Setting setting : ExperimentSettings.of(experiment)) {
                setting.technique().getSteps().stream()
                        .filter(TieCheck::takesStateAway)
                        .forEach(step -> setting.target().guests().stream()
                                .map(GuestSize::drawn)
                                .filter(guest -> !guest.getTies().isEmpty())
                                .filter(guest -> told.add(List.of(step, guest)))
                                .forEach(guest -> report(guest, step, setting, found)));
            }
        }
    }

    private static boolean takesStateAway(Step step) {
        var facts = ActionFacts.of(step);
        return facts.leadsTo(DomainPhase.SAVED) || facts.movesAway();
    }

    private static void report(GuestDomain guest, Step step, Setting setting, Issues found) {
        var fix = QuickFix.of(Messages.get("fix.untie", guest), new Change.Set(guest, GUEST_DOMAIN__TIES, List.of()));
        HostTie first = guest.getTies().getFirst();
        found.add(
                Severity.ERROR,
                guest,
                GUEST_DOMAIN__TIES,
                List.of(fix),
                "tie.guest",
                guest,
                first,
                step,
                setting.technique());
    }
}
