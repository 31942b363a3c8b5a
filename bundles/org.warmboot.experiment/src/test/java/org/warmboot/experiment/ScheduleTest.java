package org.warmboot.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warmboot.experiment.AnyPolicies.DAY;
import static org.warmboot.experiment.AnyPolicies.HOUR;
import static org.warmboot.experiment.AnyPolicies.WEEK;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.question.ScheduleQuestion;
import org.warmboot.experiment.schedule.Schedule;
import org.warmboot.experiment.schedule.ScheduleChange;
import org.warmboot.experiment.schedule.ScheduleConflict;
import org.warmboot.experiment.schedule.ScheduleConflict.Kind;
import org.warmboot.experiment.schedule.ScheduleRow;
import org.warmboot.experiment.schedule.ScheduledAction;
import org.warmboot.model.Element;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.Technique;
import org.warmboot.model.TimeTrigger;
import org.warmboot.model.Weekday;

/** When policies act, and why not when they are due. */
class ScheduleTest {

    private final AnyPolicies lab = new AnyPolicies();

    @Test
    void warmLeavesTheGuestsScheduleAsItIsAndColdMovesIt() {
        // Kourai and Chiba, DSN 2007, Figure 2
        assertEquals(List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0), weeks(guests(new AnyPolicies(), true)));
        var cold = guests(new AnyPolicies(), false);
        assertEquals(List.of(1.0, 2.0, 3.0, 4.5, 5.5), weeks(cold));
        assertEquals(List.of(3.5 * WEEK), cold.rephased());
    }

    private static ScheduleRow guests(AnyPolicies lab, boolean warm) {
        var host = lab.host("h", 1);
        lab.policy("vmm", warm ? lab.warm : lab.cold, 4 * WEEK, 3.5 * WEEK, host);
        lab.policy("guests", lab.restart, WEEK, 0, host);
        return planned(lab, host, 6.2 * WEEK).rows().getLast();
    }

    @Test
    void guestsOfAHostTakeTheirTurnsInOneRowWithoutAConflict() {
        var host = lab.host("h", 3);
        lab.policy("guests", lab.restart, WEEK, 0, host);
        var schedule = planned(lab, host, 1.5 * WEEK);
        var round = schedule.rows().getFirst().rounds().getFirst();
        // each is shut down in 10 s and booted in 20 s
        assertEquals(
                List.of(WEEK, WEEK + 30, WEEK + 60),
                round.stream().map(ScheduledAction::start).toList());
        assertEquals(WEEK + 90, round.getLast().end());
        assertEquals(List.of(), schedule.conflicts());
    }

    @Test
    void aGuestThatAPolicyNamesIsTheOnlyOneItActsOn() {
        var host = lab.host("h", 3);
        lab.policy("guests", lab.restart, WEEK, 0, host.getDomains().get(2));
        assertEquals(
                List.of("h.vm2"),
                planned(lab, host, 1.5 * WEEK).rows().getFirst().actions().stream()
                        .flatMap(action -> action.guest().stream())
                        .toList());
    }

    @Test
    void twoPoliciesOfAHostAtOnceAreAConflictThatIsGoneWithItsPhase() {
        var host = lab.host("h", 2);
        lab.policy("vmm", lab.warm, 4 * WEEK, 0, host);
        lab.policy("guests", lab.restart, WEEK, 0, host);
        var conflict = onlyConflict(planned(lab, host, 6 * WEEK));
        assertEquals(Kind.TWO_AT_ONCE, conflict.kind());
        assertEquals("guests", conflict.policy());
        assertEquals("vmm", conflict.otherPolicy().orElseThrow());
        assertEquals(4 * WEEK, conflict.due());
        apply(conflict);
        assertEquals(List.of(), planned(lab, host, 6 * WEEK).conflicts());
    }

    @Test
    void moreHostsThanMayBeAwayAreAConflictOfDifferentPoliciesOnly() {
        var one = lab.host("h1", 1);
        var two = lab.host("h2", 1);
        var cluster = lab.laboratory.cluster(one, two);
        cluster.setHealthGate(600);
        var rolling = lab.policy("vmm", lab.warm, 4 * WEEK, 0, cluster);
        assertEquals(List.of(), planned(lab, cluster, 9 * WEEK).conflicts());
        rolling.getTargets().clear();
        rolling.getTargets().add(one);
        lab.policy("other", lab.warm, 4 * WEEK, 0, two);
        var schedule = planned(lab, cluster, 9 * WEEK);
        var conflict = onlyConflict(schedule);
        assertEquals(Kind.MORE_AWAY, conflict.kind());
        assertEquals("h2", conflict.host());
        assertEquals("h1", conflict.otherHost().orElseThrow());
        var first = schedule.rows().getFirst().actions().getFirst();
        assertEquals(OptionalDouble.of(first.end() + 600), conflict.acts());
        cluster.setMaxAway(2);
        assertEquals(List.of(), planned(lab, cluster, 9 * WEEK).conflicts());
    }

    @Test
    void aPolicyThatIsDueFarFromItsWindowsIsOutsideAndItsPhaseBringsItIn() {
        var host = lab.host("h", 1);
        var policy = lab.policy("vmm", lab.warm, WEEK, 0, host);
        AnyPolicies.window(policy, "02:00", HOUR, "UTC", Weekday.SUNDAY);
        // from Monday 00:00 UTC: due a week later, but the window opens on the Sunday after that
        var conflict = onlyConflict(planned(lab, host, 10 * WEEK));
        assertEquals(Kind.OUTSIDE, conflict.kind());
        assertEquals(OptionalDouble.of(WEEK + 6 * DAY + 2 * HOUR), conflict.phase());
        apply(conflict);
        assertEquals(List.of(), planned(lab, host, 10 * WEEK).conflicts());
    }

    @Test
    void aWindowThatClosesBeforeTheLastHostGetsItsTurnIsTooNarrow() {
        var one = lab.host("h1", 1);
        var two = lab.host("h2", 1);
        var cluster = lab.laboratory.cluster(one, two);
        cluster.setHealthGate(2 * HOUR);
        var policy = lab.policy("vmm", lab.warm, 4 * WEEK, 2 * HOUR, cluster);
        AnyPolicies.window(policy, "02:00", HOUR, "UTC", Weekday.MONDAY);
        var conflict = onlyConflict(planned(lab, cluster, 3 * WEEK));
        assertEquals(Kind.TOO_NARROW, conflict.kind());
        assertEquals(OptionalDouble.of(WEEK + 2 * HOUR), conflict.acts());
    }

    @Test
    void whatWaitsForFailuresIsNotForeseenAndWhatIsIncompleteStandsIdle() {
        var host = lab.host("h", 1);
        lab.policy("vmm", lab.warm, WEEK, 0, host).setTrigger(ModelFactory.eINSTANCE.createPredictionTrigger());
        lab.policy("guests", (Technique) null, WEEK, 0, host);
        var failure = ModelFactory.eINSTANCE.createFailureModel();
        failure.setId("failure");
        var life = ModelFactory.eINSTANCE.createExponential();
        life.setMean(WEEK);
        failure.setTimeToFailure(life);
        var repair = ModelFactory.eINSTANCE.createDeterministic();
        repair.setValue(HOUR);
        failure.setTimeToRepair(repair);
        lab.laboratory.scenario.getFailureModels().add(failure);
        host.getHypervisor().setFailure(failure);
        var question = ScheduleQuestion.of(lab.laboratory.scenario, host, 20 * WEEK);
        assertEquals(List.of(), question.errors());
        var schedules = question.answer(CancelToken.NONE);
        var planned = schedules.planned(CancelToken.NONE);
        assertEquals(
                List.of(false, true),
                planned.rows().stream().map(ScheduleRow::foreseeable).toList());
        assertTrue(planned.rows().stream().allMatch(row -> row.actions().isEmpty()));
        var played = schedules.played(1, CancelToken.NONE);
        assertTrue(!played.failures().isEmpty()
                && !played.rows().getFirst().actions().isEmpty());
    }

    @Test
    void policiesThatOnlyOtherExperimentsNameAreNotInForce() {
        var host = lab.host("h", 1);
        lab.laboratory.cluster(host);
        var first = lab.policy("first", lab.warm, WEEK, 0, host);
        var second = lab.policy("second", lab.cold, WEEK, 0, host);
        var free = lab.policy("free", lab.restart, WEEK, 0, host);
        lab.run(first, null);
        var other = lab.run(second, null);
        other.setId("other");
        assertEquals(List.of(first.getId(), free.getId()), policies(host));
        assertEquals(List.of(second.getId()), policies(other));
    }

    @Test
    void whatIsTriedLeavesTheScenarioAsItIs() {
        var host = lab.host("h", 1);
        lab.policy("vmm", lab.warm, 4 * WEEK, 0, host);
        lab.policy("guests", lab.restart, WEEK, 0, host);
        var tried = ScheduleQuestion.of(lab.laboratory.scenario, host, 5 * WEEK)
                .with(new ScheduleChange("vmm", ScheduleChange.Kind.INTERVAL, 2.5 * WEEK))
                .with(new ScheduleChange("guests", ScheduleChange.Kind.PHASE, 0.5 * WEEK))
                .under("cold")
                .answer(CancelToken.NONE)
                .planned(CancelToken.NONE);
        // the cold reboot is due with the third one of the guests and does its work
        assertEquals(List.of(0.5, 1.5, 3.5, 4.5), weeks(tried.rows().getLast()));
        assertEquals(List.of(2.5), weeks(tried.rows().getFirst()).subList(0, 1));
        assertEquals(List.of(4.0), weeks(planned(lab, host, 5 * WEEK).rows().getFirst()));
    }

    private List<String> policies(Element subject) {
        return planned(lab, subject, WEEK).rows().stream()
                .map(ScheduleRow::policy)
                .toList();
    }

    private void apply(ScheduleConflict conflict) {
        lab.laboratory.scenario.getPolicies().stream()
                .filter(policy -> policy.getId().equals(conflict.policy()))
                .map(policy -> (TimeTrigger) policy.getTrigger())
                .forEach(trigger -> trigger.setPhase(conflict.phase().orElseThrow()));
    }

    private static ScheduleConflict onlyConflict(Schedule schedule) {
        assertEquals(1, schedule.conflicts().size(), schedule.conflicts().toString());
        return schedule.conflicts().getFirst();
    }

    private static List<Double> weeks(ScheduleRow row) {
        return row.actions().stream().map(action -> action.start() / WEEK).toList();
    }

    static Schedule planned(AnyPolicies lab, Element subject, double seconds) {
        var question = ScheduleQuestion.of(lab.laboratory.scenario, subject, seconds);
        assertEquals(List.of(), question.errors());
        return question.answer(CancelToken.NONE).planned(CancelToken.NONE);
    }
}
