package org.warmboot.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warmboot.experiment.AnyPolicies.HOUR;
import static org.warmboot.experiment.AnyPolicies.SPAN;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmboot.experiment.result.LongRunMeasures;
import org.warmboot.experiment.schedule.Schedule;
import org.warmboot.experiment.schedule.ScheduleRow;
import org.warmboot.experiment.schedule.ScheduledAction;
import org.warmboot.model.MaintenanceWindow;
import org.warmboot.model.Policy;
import org.warmboot.model.Renewed;
import org.warmboot.model.TimeTrigger;

/** What holds for the schedule of any hosts and policies. */
class AnyScheduleTest {

    private static final int SCENARIOS = Integer.getInteger("warmboot.schedules", 40);
    private static final double INSTANT = 1e-3;

    private static LongStream seeds() {
        return LongStream.range(0, SCENARIOS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void actionsKeepToWindowsIntervalsAndTheCluster(long seed) {
        var any = AnyPolicies.draw(new Random(seed));
        var cluster = any.laboratory.scenario.getClusters().getFirst();
        var schedule = ScheduleTest.planned(any, cluster, SPAN);
        assertEquals(schedule, ScheduleTest.planned(any, cluster, SPAN));
        for (var row : schedule.rows()) {
            var policy = policy(any, row);
            for (var action : row.actions()) {
                assertTrue(action.due() <= action.start() && action.start() < action.end(), action.toString());
                assertTrue(isOpen(policy, schedule.at(action.start())), policy + " " + action);
            }
            assertIntervals(row, (TimeTrigger) policy.getTrigger());
        }
        assertOneAtATime(schedule);
        assertAway(schedule, cluster.getMaxAway(), cluster.getHealthGate());
        assertRephased(any, schedule);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theScheduleOfALongRunHasAsManyActionsAsItsResult(long seed) {
        var any = AnyPolicies.draw(new Random(seed));
        var run = any.laboratory.scenario.getExperiments().getFirst();
        var schedule = ScheduleTest.planned(any, run, SPAN);
        var measures = any.laboratory.run().longRun().orElseThrow().measures();
        var hosts = any.laboratory.scenario.getHosts().size();
        var guests = any.laboratory.scenario.getHosts().stream()
                .mapToInt(host -> host.getDomains().size() - 1)
                .sum();
        assertEquals(
                count(schedule, true), measures.hypervisorActions().mean() * hosts * SPAN / LongRunMeasures.YEAR, 1e-6);
        assertEquals(
                count(schedule, false),
                measures.operatingSystemActions().mean() * guests * SPAN / LongRunMeasures.YEAR,
                1e-6);
    }

    private static int count(Schedule schedule, boolean hypervisor) {
        return schedule.rows().stream()
                .filter(row -> row.hypervisor() == hypervisor)
                .mapToInt(row -> row.actions().size())
                .sum();
    }

    private static Policy policy(AnyPolicies any, ScheduleRow row) {
        return any.laboratory.scenario.getPolicies().stream()
                .filter(policy -> policy.getId().equals(row.policy()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOpen(Policy policy, Instant instant) {
        return policy.getWindows().isEmpty()
                || policy.getWindows().stream().anyMatch(window -> isOpen(window, instant));
    }

    /** A window that opened today or yesterday is not yet closed. */
    private static boolean isOpen(MaintenanceWindow window, Instant instant) {
        var zone = ZoneId.of(window.getTimeZone());
        var today = instant.atZone(zone).toLocalDate();
        return List.of(today, today.minusDays(1)).stream()
                .filter(day -> window.getDays().isEmpty()
                        || window.getDays().stream()
                                .anyMatch(named -> DayOfWeek.of(named.getValue() + 1) == day.getDayOfWeek()))
                .map(day -> day.atTime(LocalTime.parse(window.getStart()))
                        .atZone(zone)
                        .toInstant())
                .anyMatch(opens -> !instant.isBefore(opens)
                        && instant.isBefore(opens.plus(Duration.ofSeconds((long) window.getLength()))));
    }

    /** From start to start, or from what did the same work: an interval at least, or an hour of summer time less. */
    private static void assertIntervals(ScheduleRow row, TimeTrigger trigger) {
        var first = trigger.getPhase() > 0 ? trigger.getPhase() : trigger.getInterval();
        var slack = row.windows().isEmpty() ? INSTANT : HOUR;
        var last = new HashMap<Object, Double>();
        for (var action : row.actions()) {
            var renewed = row.rephased().stream()
                    .filter(moment -> moment < action.start())
                    .reduce((one, later) -> later);
            var before = Stream.of(Optional.ofNullable(last.put(action.guest(), action.start())), renewed)
                    .flatMap(Optional::stream)
                    .max(Comparator.naturalOrder());
            var earliest = before.map(since -> since + trigger.getInterval()).orElse(first);
            assertTrue(action.due() >= earliest - slack, row.policy() + " " + action + " before " + earliest);
        }
    }

    private static void assertOneAtATime(Schedule schedule) {
        schedule.rows().stream().map(ScheduleRow::host).distinct().forEach(host -> {
            var actions = schedule.rows().stream()
                    .filter(row -> row.host().equals(host))
                    .flatMap(row -> row.actions().stream())
                    .sorted(Comparator.comparingDouble(ScheduledAction::start))
                    .toList();
            for (var i = 1; i < actions.size(); i++) {
                assertTrue(
                        actions.get(i - 1).end() <= actions.get(i).start() + INSTANT,
                        actions.get(i).toString());
            }
        });
    }

    private static void assertAway(Schedule schedule, int most, double gate) {
        var away = new ArrayList<ScheduledAction>();
        var hosts = new HashMap<ScheduledAction, String>();
        schedule.rows().stream()
                .filter(ScheduleRow::hypervisor)
                .forEach(row -> row.actions().forEach(action -> {
                    away.add(action);
                    hosts.put(action, row.host());
                }));
        for (var action : away) {
            var others = away.stream()
                    .filter(other -> !hosts.get(other).equals(hosts.get(action)))
                    .filter(other -> other.start() <= action.start() && other.end() + gate > action.start() + INSTANT)
                    .map(hosts::get)
                    .distinct()
                    .count();
            assertTrue(others < most || others == 0, action + " with " + others);
        }
    }

    /** Guests are re-phased by what renews them: just when such an action on their host begins. */
    private static void assertRephased(AnyPolicies any, Schedule schedule) {
        for (var row : schedule.rows()) {
            if (row.hypervisor()) {
                continue;
            }
            var renewing = schedule.rows().stream()
                    .filter(other -> other.hypervisor() && other.host().equals(row.host()))
                    .filter(other ->
                            policy(any, other).getTechnique().getRenews().contains(Renewed.GUEST_DOMAINS))
                    .flatMap(other -> other.actions().stream())
                    .map(ScheduledAction::start)
                    .sorted()
                    .toList();
            assertEquals(renewing, row.rephased());
        }
    }
}
