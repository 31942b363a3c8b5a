package org.warmboot.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.warmboot.analysis.distribution.Deterministic;
import org.warmboot.engine.longrun.ComponentPlan.Role;
import org.warmboot.engine.longrun.HostOperation;
import org.warmboot.engine.longrun.LoadCurve;
import org.warmboot.engine.longrun.LongRunTrigger;
import org.warmboot.engine.longrun.LongRunTrigger.Periodic;
import org.warmboot.engine.longrun.OperationPlan.Outage;
import org.warmboot.experiment.compile.ScenarioCompiler;
import org.warmboot.experiment.longrun.LongRunCase;
import org.warmboot.model.Policy;
import org.warmboot.model.PredictionTrigger;

/** What the compiler and one execution of each technique make of the experiments of the examples. */
class LongRunPlansTest {

    private static final double HOUR = 3600;
    private static final double DAY = 24 * HOUR;
    private static final double WEEK = 7 * DAY;
    private static final double NEVER = Double.POSITIVE_INFINITY;

    @Test
    void eachHostHasThePolicyOfItsHypervisorFirstAndThenOneForEachGuest() {
        var cases = cases("operations", "windows");
        assertEquals(
                List.of("warm", "saved", "cold"),
                cases.stream().map(LongRunCase::technique).toList());
        for (var host : cases.getFirst().plan().hosts()) {
            var policies = host.policies();
            assertEquals(new Periodic(4 * WEEK, 27 * DAY), policies.getFirst().trigger());
            assertTrue(policies.getFirst().hypervisor());
            var guests = host.components().stream()
                    .filter(each -> each.role() == Role.GUEST)
                    .toList();
            assertEquals(1 + guests.size(), policies.size());
            for (var i = 0; i < guests.size(); i++) {
                var policy = policies.get(i + 1);
                assertEquals(new Periodic(WEEK, 50 * HOUR), policy.trigger());
                assertEquals(
                        Set.of(guests.get(i).id()), policy.operation().outages().keySet());
            }
            assertEquals(Role.HYPERVISOR, host.components().getFirst().role());
        }
    }

    @Test
    void windowsOpenOnSundayMorningsInSummerAndWinter() {
        var host = cases("operations", "windows").getFirst().plan().hosts().getFirst();
        var open = host.policies().getFirst().openTimes();
        assertTrue(open.opens().length > 52);
        var summer = 0;
        for (var i = 1; i < open.opens().length; i++) {
            var apart = open.opens()[i] - open.opens()[i - 1];
            assertTrue(Math.abs(apart - WEEK) <= HOUR, "opens after " + apart);
            summer += apart == WEEK ? 0 : 1;
        }
        assertTrue(summer >= 2, "the clock is set twice a year");
    }

    @Test
    void theOutagesAreThoseOfTheExecution() {
        for (var one : cases("operations", "windows")) {
            var host = one.plan().hosts().stream()
                    .filter(each -> each.id().equals(one.parameters().host()))
                    .findFirst()
                    .orElseThrow();
            var outages = host.policies().getFirst().operation().outages().values();
            var mean = outages.stream()
                            .flatMap(List::stream)
                            .mapToDouble(outage -> outage.end() - outage.start())
                            .sum()
                    / one.parameters().domains();
            var measured = ExampleRuns.last("operations", "windows", one.technique());
            assertEquals(ExampleRuns.downtime(measured), mean, 1e-9);
        }
    }

    @Test
    void aGuestWithoutServicesIsAwayWhileItDoesNotRun() {
        var scenario = ExampleRuns.load("tenants").scenario();
        scenario.getExperiments().forEach(each -> each.getServiceProfiles().clear());
        scenario.getHosts()
                .forEach(host ->
                        host.getDomains().forEach(domain -> domain.getServices().clear()));
        var served = cases("tenants", "neglected").getFirst();
        var alone = LongRuns.cases(ScenarioCompiler.compile(scenario, ""), "neglected", LongRuns.options(1, 1));
        var outages = served.plan()
                .hosts()
                .getFirst()
                .policies()
                .getFirst()
                .operation()
                .outages();
        var without = alone.getFirst()
                .plan()
                .hosts()
                .getFirst()
                .policies()
                .getFirst()
                .operation()
                .outages();
        // a warm reboot freezes guests, so that their services are away exactly as long as they are
        assertEquals(outages.keySet(), without.keySet());
        outages.forEach((guest, times) -> assertEquals(length(times), length(without.get(guest)), 1e-6, guest));
    }

    private static double length(List<Outage> outages) {
        return outages.stream()
                .mapToDouble(outage -> outage.end() - outage.start())
                .sum();
    }

    @Test
    void onlyColdRenewsTheGuests() {
        for (var one : cases("tenants", "neglected")) {
            var renewed = one.plan()
                    .hosts()
                    .getFirst()
                    .policies()
                    .getFirst()
                    .operation()
                    .rejuvenation()
                    .renewals();
            var guests = one.plan().hosts().getFirst().components().stream()
                    .filter(each -> each.role() == Role.GUEST)
                    .toList();
            assertEquals(
                    one.technique().startsWith("cold"),
                    guests.stream().allMatch(guest -> renewed.containsKey(guest.id())),
                    one.technique());
        }
    }

    @Test
    void aDelayAfterDegradationIsAnIntervalThatCanBeSet() {
        var one = cases("reference-models", "dohi-search").getFirst();
        assertEquals(OptionalDouble.of(6 * WEEK), one.hypervisorInterval());
        var other = one.withIntervals(1541.71 * HOUR, Double.NaN);
        assertEquals(OptionalDouble.of(1541.71 * HOUR), other.hypervisorInterval());
        var trigger = assertInstanceOf(LongRunTrigger.Degradation.class, trigger(other));
        assertEquals(
                new Deterministic(1541.71 * HOUR),
                other.delays().of(trigger.component()).orElseThrow());
        assertEquals(OptionalDouble.of(0), one.withIntervals(0, 0).hypervisorInterval());
        assertEquals(OptionalDouble.empty(), one.withIntervals(NEVER, NEVER).hypervisorInterval());
    }

    @Test
    void intervalsCanBeSetLeftOrTakenAway() {
        var one = cases("operations", "windows").getFirst();
        assertEquals(
                OptionalDouble.of(WEEK), one.withIntervals(NEVER, Double.NaN).systemInterval());
        assertEquals(
                OptionalDouble.empty(), one.withIntervals(NEVER, Double.NaN).hypervisorInterval());
        assertEquals(new Periodic(DAY, DAY), trigger(one.withIntervals(DAY, NEVER)));
        assertEquals(OptionalDouble.empty(), one.withIntervals(DAY, NEVER).systemInterval());
    }

    @Test
    void aPredictionWithoutFalseAlarmsIsOneWithAnIntervalOfZero() {
        var scenario = ExampleRuns.load("operations").scenario();
        scenario.getPolicies().stream()
                .map(Policy::getTrigger)
                .filter(PredictionTrigger.class::isInstance)
                .forEach(trigger -> ((PredictionTrigger) trigger).setFalseAlarmInterval(0));
        var one = LongRuns.cases(ScenarioCompiler.compile(scenario, ""), "prediction", LongRuns.options(1, 1));
        var trigger = assertInstanceOf(LongRunTrigger.Prediction.class, trigger(one.getFirst()));
        assertEquals(NEVER, trigger.falseAlarmMeanSeconds());
    }

    @Test
    void loadPoliciesWaitForLowLoad() {
        var plan = cases("operations", "load").getFirst().plan();
        var policy = plan.hosts().getFirst().policies().getFirst();
        assertEquals(new Periodic(4 * WEEK, 4 * WEEK), policy.trigger());
        var open = policy.openTimes();
        for (var i = 1; i < 50; i++) {
            assertTrue(share(plan.load(), (open.opens()[i] + open.closes()[i]) / 2) <= 0.2);
            assertTrue(share(plan.load(), open.closes()[i] + 1) > 0.2);
            assertTrue(share(plan.load(), open.opens()[i] - 1) > 0.2);
        }
    }

    private static double share(LoadCurve load, double seconds) {
        var step = (int) ((seconds + load.offsetSeconds()) / load.stepSeconds());
        return load.shares()[step % load.shares().length];
    }

    @Test
    void eachTriggerWatchesComponentsOfItsOwnHost() {
        for (var host : cases("operations", "threshold").getFirst().plan().hosts()) {
            var levels = assertInstanceOf(
                            LongRunTrigger.Threshold.class,
                            host.policies().getFirst().trigger())
                    .levels();
            assertEquals(Set.of(id(host, Role.PRIVILEGED)), levels.keySet());
        }
        for (var host : cases("operations", "prediction").getFirst().plan().hosts()) {
            var prediction = assertInstanceOf(
                    LongRunTrigger.Prediction.class, host.policies().getFirst().trigger());
            assertEquals(id(host, Role.HYPERVISOR), prediction.component());
            assertEquals(0.8, prediction.coverage());
        }
    }

    private static String id(HostOperation host, Role role) {
        return host.components().stream()
                .filter(each -> each.role() == role)
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void policiesAreToldInWords() {
        var words = LongRuns.plans("operations", "windows").getFirst().words();
        assertEquals(2, words.size());
        assertEquals(
                "Hypervisor: Warm-VM reboot every 4 weeks, for the first time after 27 days, in its maintenance "
                        + "window; its clock runs from start to start and starts anew after a repair. One host at a time; "
                        + "each must have answered for 30 min before the next is taken away.",
                words.get(0));
        assertTrue(words.get(1).startsWith("Operating systems: "), words.get(1));
        var dohi = LongRuns.plans("reference-models", "dohi-optimum").getFirst().words();
        assertTrue(dohi.getFirst().contains("1541.71 h on average after it has degraded"), dohi.getFirst());
    }

    private static LongRunTrigger trigger(LongRunCase one) {
        return one.plan().hosts().getFirst().policies().getFirst().trigger();
    }

    private static List<LongRunCase> cases(String example, String experiment) {
        return LongRuns.cases(example, experiment, LongRuns.options(1, 1));
    }
}
