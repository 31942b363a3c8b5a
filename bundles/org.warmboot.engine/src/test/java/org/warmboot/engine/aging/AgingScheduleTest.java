package org.warmboot.engine.aging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.warmboot.engine.aging.RejuvenationTrigger.Periodic;
import org.warmboot.engine.aging.RejuvenationTrigger.Threshold;
import org.warmboot.engine.kernel.CancelToken;

class AgingScheduleTest {

    private static final double HOUR = 3600;
    private static final double WEEK = 168 * HOUR;
    private static final double CAPACITY = 1e6;
    private static final Rejuvenation WARM = action("warm", 60, "xen");
    private static final Rejuvenation COLD = action("cold", 160, "xen", "vm1", "vm2");

    @Test
    void aPeriodicPolicyActsAtEveryMultipleOfItsIntervalAndRenewsAtTheEndOfItsAction() {
        var history = play(25 * WEEK, List.of(resource("xen", 0.25, 0)), policy("vmm", 4 * WEEK, WARM));
        assertEquals(IntStream.rangeClosed(1, 6).mapToObj(i -> i * 4 * WEEK).toList(), starts(history, "vmm"));
        var usage = history.usage().getFirst();
        assertEquals(0.25 * (4 * WEEK + 60), usage.highest(), 1e-6);
        assertEquals(0, usage.used(4 * WEEK + 60), 1e-9);
        assertEquals(0.25 * 1000, usage.used(4 * WEEK + 1060), 1e-6);
    }

    @Test
    void theFirstActionMayComeAtAnotherTime() {
        var trigger = new Periodic(4 * WEEK, WEEK);
        var history = play(10 * WEEK, List.of(), new PolicyPlan("vmm", trigger, WARM));
        assertEquals(List.of(WEEK, 5 * WEEK, 9 * WEEK), starts(history, "vmm"));
    }

    @Test
    void aThresholdPolicyActsWheneverItsLevelIsReached() {
        var trigger = new Threshold(Map.of("xen", 0.9 * CAPACITY));
        var history = play(10 * WEEK, List.of(resource("xen", 2, 0)), new PolicyPlan("vmm", trigger, WARM));
        double cycle = 0.9 * CAPACITY / 2 + 60;
        var starts = starts(history, "vmm");
        assertEquals((int) ((10 * WEEK + 60) / cycle), starts.size());
        for (int i = 0; i < starts.size(); i++) {
            assertEquals((i + 1) * cycle - 60, starts.get(i), 1e-6);
        }
        assertEquals(0.9 * CAPACITY + 2 * 60, history.usage().getFirst().highest(), 1e-6);
    }

    @Test
    void aThresholdPolicyThatDoesNotRenewWhatItWatchesActsOnceAndTheResourceIsExhausted() {
        var trigger = new Threshold(Map.of("xen", CAPACITY / 2));
        var history = play(
                10 * WEEK, List.of(resource("xen", 1, 0)), new PolicyPlan("vmm", trigger, action("other", 60, "vm1")));
        assertEquals(List.of(CAPACITY / 2), starts(history, "vmm"));
        assertEquals(CAPACITY, history.usage().getFirst().exhaustedAt().orElseThrow(), 1e-6);
    }

    @Test
    void rebootsOfGuestsBringTheExhaustionOfTheHeapNearer() {
        var heap = resource("xen", 0, 1000);
        var reboot = new Rejuvenation("reboot", 30, Map.of("vm1", 30.0), List.of(10.0));
        var history = play(2000 * WEEK, List.of(heap), policy("os", WEEK, reboot));
        assertEquals(
                CAPACITY / 1000 * WEEK + 10,
                history.usage().getFirst().exhaustedAt().orElseThrow(),
                1e-3);
    }

    @Test
    void aLevelIsAlsoReachedByAReboot() {
        var trigger = new Threshold(Map.of("xen", 2500.0));
        var reboot = new Rejuvenation("reboot", 30, Map.of("vm1", 30.0), List.of(10.0));
        var history = play(
                4 * WEEK,
                List.of(resource("xen", 0, 1000)),
                new PolicyPlan("vmm", trigger, WARM),
                policy("os", WEEK, reboot));
        assertEquals(List.of(3 * WEEK + 30), starts(history, "vmm"));
    }

    @Test
    void onlyATechniqueThatRenewsTheGuestsShiftsTheScheduleOfTheirOperatingSystems() {
        var os = new PolicyPlan("os", new Periodic(WEEK, WEEK), action("reboot", 30, "vm1"));
        var first = new Periodic(4 * WEEK, 3.5 * WEEK);
        var warm = play(6 * WEEK, List.of(), new PolicyPlan("vmm", first, WARM), os);
        assertEquals(multiples(1, 2, 3, 4, 5), starts(warm, "os"));
        var cold = play(6 * WEEK, List.of(), new PolicyPlan("vmm", first, COLD), os);
        assertEquals(multiples(1, 2, 3, 4.5, 5.5), starts(cold, "os"));
    }

    @Test
    void whatIsDueTogetherGoesOneAfterAnotherUnlessTheFirstDoesTheWorkOfTheOthers() {
        var one = policy("os", WEEK, action("reboot", 30, "vm1"));
        var two = policy("os", WEEK, action("reboot", 40, "vm2"));
        var warm = play(1.5 * WEEK, List.of(), policy("vmm", WEEK, WARM), one, two);
        assertEquals(List.of(WEEK + 60, WEEK + 90), starts(warm, "os"));
        var cold = play(1.5 * WEEK, List.of(), policy("vmm", WEEK, COLD), one, two);
        assertEquals(List.of(), starts(cold, "os"));
        assertEquals(1, cold.actionsOf("vmm"));
    }

    @Test
    void noTwoActionsOverlapAndAllThatLeaksIsUsedOrRenewed() {
        var resources = List.of(resource("xen", 0.1, 100), resource("vm1", 0.3, 0), resource("vm2", 0.7, 0));
        var history = play(
                50 * WEEK,
                resources,
                new PolicyPlan("vmm", new Threshold(Map.of("xen", 3e5)), COLD),
                policy("os", WEEK / 3, new Rejuvenation("reboot", 45, Map.of("vm1", 45.0), List.of(12.0))),
                new PolicyPlan("os", new Threshold(Map.of("vm2", 2e5)), action("reboot", 30, "vm2")));
        for (int i = 1; i < history.actions().size(); i++) {
            assertTrue(history.actions().get(i).start()
                    >= history.actions().get(i - 1).end());
        }
        for (var usage : history.usage()) {
            double renewed = 0;
            double lost = 0;
            for (var change : usage.changes()) {
                renewed += Math.max(0, change.before() - change.after());
                lost += Math.max(0, change.after() - change.before());
            }
            double leaked = usage.resource().bytesPerSecond() * 50 * WEEK + lost;
            assertEquals(leaked, usage.used(50 * WEEK) + renewed, 1e-9 * leaked);
        }
    }

    @Test
    void aCancelledRunHasNoHistory() {
        var plan = new AgingPlan(List.of(), List.of(policy("vmm", WEEK, WARM)), 10 * WEEK);
        assertEquals(Optional.empty(), AgingSchedule.play(plan, () -> true));
    }

    private static AgingHistory play(double horizon, List<LeakingResource> resources, PolicyPlan... policies) {
        return AgingSchedule.play(new AgingPlan(resources, List.of(policies), horizon), CancelToken.NONE)
                .orElseThrow();
    }

    private static PolicyPlan policy(String id, double interval, Rejuvenation action) {
        return new PolicyPlan(id, new Periodic(interval, interval), action);
    }

    private static Rejuvenation action(String technique, double seconds, String... renewed) {
        var renewals = new java.util.LinkedHashMap<String, Double>();
        List.of(renewed).forEach(component -> renewals.put(component, seconds));
        return new Rejuvenation(technique, seconds, renewals, List.of());
    }

    private static LeakingResource resource(String component, double perSecond, double perReboot) {
        return new LeakingResource(
                component, component, AgingIndicator.HYPERVISOR_HEAP, CAPACITY, perSecond, perReboot, 0.1);
    }

    private static List<Double> starts(AgingHistory history, String policy) {
        return history.actions().stream()
                .filter(each -> each.policy().equals(policy))
                .map(AgingHistory.Action::start)
                .toList();
    }

    private static List<Double> multiples(double... weeks) {
        return DoubleStream.of(weeks).map(week -> week * WEEK).boxed().toList();
    }
}
