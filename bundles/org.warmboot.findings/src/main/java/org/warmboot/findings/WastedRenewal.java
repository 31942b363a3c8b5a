package org.warmboot.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmboot.experiment.schedule.Schedule;
import org.warmboot.experiment.schedule.ScheduleRow;
import org.warmboot.experiment.schedule.ScheduledAction;
import org.warmboot.model.LongRunExperiment;
import org.warmboot.model.Renewed;
import org.warmboot.model.Technique;
import org.warmboot.style.Numbers;

/** Guests are rejuvenated on their own shortly before the hypervisor is, by a technique that renews them anyway. */
final class WastedRenewal implements FindingRule {

    /** Share of the interval of the guests: what is renewed within it again has not had time to age. */
    static final double SHORTLY = 0.25;

    /** Share of the rejuvenations of guests that may be wasted before one thinks about it. */
    static final double MANY = 0.1;

    @Override
    public String kind() {
        return "wasted-renewal";
    }

    @Override
    public Stream<Finding> in(Evidence evidence) {
        return evidence.techniques()
                .filter(runs -> renewsGuests(evidence, runs.technique()))
                .flatMap(runs -> evidence.planned(runs).flatMap(schedule -> of(evidence, runs, schedule)).stream());
    }

    /** Of all hosts together. */
    private Optional<Finding> of(Evidence evidence, TechniqueRuns runs, Schedule schedule) {
        int all = 0;
        int wasted = 0;
        for (var guests : schedule.rows()) {
            var above = schedule.rows().stream()
                    .filter(row -> row.hypervisor() && row.host().equals(guests.host()))
                    .flatMap(row -> row.actions().stream())
                    .toList();
            if (!guests.hypervisor() && !above.isEmpty()) {
                all += guests.actions().size();
                wasted += wasted(guests, above);
            }
        }
        return all == 0 ? Optional.empty() : Optional.of(finding(evidence, runs, all, wasted));
    }

    private static boolean renewsGuests(Evidence evidence, String technique) {
        return evidence.element(Technique.class, technique)
                .filter(each -> each.getRenews().contains(Renewed.GUEST_DOMAINS))
                .isPresent();
    }

    /** How many actions on guests are followed shortly by one on the hypervisor. */
    private static int wasted(ScheduleRow guests, List<ScheduledAction> above) {
        int wasted = 0;
        for (var action : guests.actions()) {
            double next = above.stream()
                    .mapToDouble(ScheduledAction::start)
                    .filter(start -> start >= action.end())
                    .min()
                    .orElse(Double.POSITIVE_INFINITY);
            if (next - action.end() <= SHORTLY * interval(guests, action)) {
                wasted++;
            }
        }
        return wasted;
    }

    /** Time from the action on this guest to the one before; 0 for the first, of which nothing can be said. */
    private static double interval(ScheduleRow guests, ScheduledAction action) {
        return guests.actions().stream()
                .filter(other -> other.guest().equals(action.guest()) && other.start() < action.start())
                .mapToDouble(other -> action.start() - other.start())
                .min()
                .orElse(0);
    }

    private Finding finding(Evidence evidence, TechniqueRuns runs, int all, int wasted) {
        boolean many = wasted >= MANY * all;
        var draft = new Draft(this, many ? Weight.NOTE : Weight.FINE)
                .of(runs)
                .says(many ? "wasted" : "wasted.fine", runs.name(), Numbers.count(wasted), Numbers.count(all))
                .figure("wasted", wasted, "")
                .figure("actions", all, "");
        evidence.element(LongRunExperiment.class, runs.experiment().id())
                .map(LongRunExperiment::getOperatingSystemPolicy)
                .ifPresent(draft::at);
        return many ? draft.advises("wasted.advice").done() : draft.done();
    }
}
