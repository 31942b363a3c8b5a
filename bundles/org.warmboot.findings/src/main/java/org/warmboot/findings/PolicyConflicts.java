package org.warmboot.findings;

import java.util.stream.Stream;
import org.warmboot.experiment.schedule.Schedule;
import org.warmboot.experiment.schedule.ScheduleConflict;
import org.warmboot.model.Host;
import org.warmboot.model.Policy;
import org.warmboot.style.Numbers;

/** Policies get in each other's way, or are due when their windows are closed. */
final class PolicyConflicts implements FindingRule {

    @Override
    public String kind() {
        return "policy-conflicts";
    }

    @Override
    public Stream<Finding> in(Evidence evidence) {
        return evidence.techniques()
                .flatMap(runs -> evidence.planned(runs).stream()
                        .filter(schedule -> !schedule.rows().isEmpty())
                        .map(schedule -> finding(evidence, runs, schedule)));
    }

    private Finding finding(Evidence evidence, TechniqueRuns runs, Schedule schedule) {
        return schedule.conflicts().stream()
                .findFirst()
                .map(first ->
                        finding(evidence, runs, first, schedule.conflicts().size()))
                .orElseGet(() -> new Draft(this, Weight.FINE)
                        .of(runs)
                        .says("conflict.fine", runs.name())
                        .done());
    }

    /** The first of them; the schedule shows all. */
    private Finding finding(Evidence evidence, TechniqueRuns runs, ScheduleConflict conflict, int all) {
        var policy = evidence.element(Policy.class, conflict.policy());
        var other = conflict.otherPolicy()
                .flatMap(id -> evidence.element(Policy.class, id))
                .map(Evidence::name)
                .orElse("");
        var draft = new Draft(this, Weight.NOTE)
                .of(runs)
                .says(
                        "conflict." + conflict.kind().name(),
                        policy.map(Evidence::name).orElse(conflict.policy()),
                        evidence.element(Host.class, conflict.host())
                                .map(Evidence::name)
                                .orElse(conflict.host()),
                        other,
                        Numbers.count(conflict.times()),
                        all)
                .advises("conflict.advice." + conflict.kind().name())
                .figure("times", conflict.times(), "")
                .figure("conflicts", all, "");
        policy.ifPresent(draft::at);
        return draft.done();
    }
}
