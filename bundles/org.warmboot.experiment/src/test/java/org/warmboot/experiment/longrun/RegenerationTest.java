package org.warmboot.experiment.longrun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmboot.analysis.distribution.Deterministic;
import org.warmboot.analysis.distribution.Distribution;
import org.warmboot.analysis.distribution.Exponential;
import org.warmboot.analysis.distribution.Weibull;
import org.warmboot.engine.aging.Rejuvenation;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.longrun.ComponentPlan;
import org.warmboot.engine.longrun.ComponentPlan.Role;
import org.warmboot.engine.longrun.HostOperation;
import org.warmboot.engine.longrun.LoadCurve;
import org.warmboot.engine.longrun.LongRunPlan;
import org.warmboot.engine.longrun.LongRunPolicy;
import org.warmboot.engine.longrun.LongRunTrigger;
import org.warmboot.engine.longrun.LongRunTrigger.Periodic;
import org.warmboot.engine.longrun.OpenTimes;
import org.warmboot.engine.longrun.OperationPlan;
import org.warmboot.engine.longrun.OperationPlan.Outage;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.HistoryMethod;
import org.warmboot.experiment.result.LongRunObjective;
import org.warmboot.experiment.result.RunParameters;

/** Which long runs begin anew with each repair and action, and that cycles yield then what events do. */
class RegenerationTest {

    private static final double HOUR = 3600;
    private static final LifeDistributions LIFE =
            new LifeDistributions(Optional.empty(), Weibull.ofMean(2, 500 * HOUR), new Deterministic(HOUR));
    private static final Periodic WEEKLY = new Periodic(168 * HOUR, 168 * HOUR);

    @Test
    void aHypervisorThatFailsAndIsRejuvenatedByAPausingClockIsRegenerative() {
        assertEquals(168 * HOUR, interval(policy(WEEKLY, true, true)));
        assertEquals(Double.POSITIVE_INFINITY, interval(Optional.empty()));
    }

    @Test
    void clocksThatRunOnOrBeginOtherwiseAreNot() {
        assertTrue(of(policy(WEEKLY, false, true), LIFE).isEmpty());
        assertTrue(of(policy(WEEKLY, true, false), LIFE).isEmpty());
        assertTrue(of(policy(new Periodic(168 * HOUR, HOUR), true, true), LIFE).isEmpty());
    }

    @Test
    void aGuestIsRegenerativeUnderItsOwnPolicyButNotUnderOneForTheHostThatBreaksIntoItsRepair() {
        assertEquals(
                Optional.of(168 * HOUR),
                guest(false).map(system -> system.plan().interval()));
        assertTrue(guest(true).isEmpty());
    }

    @Test
    void aFixedDelayAfterDegradationIsRegenerativeAndARandomOneIsNot() {
        var degrading = new LifeDistributions(Optional.of(new Exponential(HOUR)), LIFE.failure(), LIFE.repair());
        var policy = policy(new LongRunTrigger.Degradation("hypervisor", random -> 0), true, true);
        assertEquals(
                Optional.of(0.0),
                of(policy, degrading).map(system -> system.plan().interval()));
        var fixed = example(policy, degrading, new Deterministic(5 * HOUR));
        assertEquals(
                Optional.of(5 * HOUR),
                Regeneration.of(fixed).map(system -> system.plan().interval()));
        assertTrue(Regeneration.of(example(policy, degrading, new Exponential(HOUR)))
                .isEmpty());
        assertTrue(of(policy(WEEKLY, true, true), degrading).isEmpty());
    }

    @Test
    void cyclesYieldWhatEventsDoForAnActionWithSeveralOutages() {
        // a horizon of which the end often lies in an action
        var one = example(policy(new Periodic(2 * HOUR, 2 * HOUR), true, true), LIFE, new Deterministic(1));
        var events = simulate(one, HistoryMethod.EVENTS);
        var cycles = simulate(one, HistoryMethod.RENEWAL);
        assertEquals(HistoryMethod.RENEWAL, cycles.method());
        agree(events.measures().availability(), cycles.measures().availability());
        agree(events.measures().plannedOutages(), cycles.measures().plannedOutages());
        agree(events.measures().hypervisorActions(), cycles.measures().hypervisorActions());
        agree(
                events.measures().requestsLost().orElseThrow(),
                cycles.measures().requestsLost().orElseThrow());
        assertEquals(
                events.outages().stream().map(each -> each.from()).toList(),
                cycles.outages().stream().map(each -> each.from()).toList());
        for (var i = 0; i < events.outages().size(); i++) {
            var planned = events.outages().get(i).plannedPerYear();
            assertEquals(planned, cycles.outages().get(i).plannedPerYear(), 0.01 * planned);
        }
    }

    @Test
    void whatCannotBeDrawnByCyclesIsPlayedByEvents() {
        var one = example(policy(WEEKLY, false, true), LIFE, new Deterministic(1));
        assertEquals(HistoryMethod.EVENTS, simulate(one, HistoryMethod.RENEWAL).method());
    }

    private static void agree(Estimate one, Estimate other) {
        assertTrue(one.low() <= other.high() && other.low() <= one.high(), one + " and " + other);
    }

    private static double interval(Optional<LongRunPolicy> policy) {
        return of(policy, LIFE).orElseThrow().plan().interval();
    }

    private static Optional<Regeneration> of(Optional<LongRunPolicy> policy, LifeDistributions life) {
        var one = example(policy, life, new Deterministic(1));
        return Regeneration.of(new LongRunCase(
                one.technique(),
                one.techniqueName(),
                one.parameters(),
                one.plan(),
                one.lives(),
                DelayDistributions.NONE,
                one.costs(),
                one.settings()));
    }

    private static Simulated simulate(LongRunCase one, HistoryMethod method) {
        var settings = one.settings();
        var with = new LongRunSettings(
                settings.seed(), settings.replications(), 0, settings.level(), method, settings.objective(), false);
        return LongRunSimulator.simulate(one.with(with), 0, CancelToken.NONE).orElseThrow();
    }

    private static Optional<Regeneration> guest(boolean actsOnHost) {
        var policy = new LongRunPolicy(
                actsOnHost,
                WEEKLY,
                true,
                true,
                OpenTimes.ALWAYS,
                new OperationPlan(
                        new Rejuvenation("technique", 60, Map.of("guest", 60.0), List.of()),
                        Map.of("guest", List.of(new Outage(0, 60)))));
        var components = List.of(
                new ComponentPlan("hypervisor", Role.HYPERVISOR, Optional.empty(), Optional.empty(), 0),
                new ComponentPlan("guest", Role.GUEST, Optional.of(Samplers.of(LIFE)), Optional.empty(), 0));
        return Regeneration.of(
                example(components, Optional.of(policy), Map.of("guest", LIFE), DelayDistributions.NONE));
    }

    private static Optional<LongRunPolicy> policy(LongRunTrigger trigger, boolean pauses, boolean restarts) {
        var operation = new OperationPlan(
                new Rejuvenation("technique", 600, Map.of("hypervisor", 300.0), List.of()),
                Map.of(
                        "first", List.of(new Outage(10, 70), new Outage(100, 300)),
                        "second", List.of(new Outage(0, 5))));
        return Optional.of(new LongRunPolicy(true, trigger, pauses, restarts, OpenTimes.ALWAYS, operation));
    }

    private static LongRunCase example(Optional<LongRunPolicy> policy, LifeDistributions life, Distribution delay) {
        var components = new ArrayList<ComponentPlan>();
        components.add(
                new ComponentPlan("hypervisor", Role.HYPERVISOR, Optional.of(Samplers.of(life)), Optional.empty(), 0));
        components.add(new ComponentPlan("first", Role.GUEST, Optional.empty(), Optional.empty(), 2));
        components.add(new ComponentPlan("second", Role.GUEST, Optional.empty(), Optional.empty(), 3));
        return example(
                components, policy, Map.of("hypervisor", life), new DelayDistributions(Map.of("hypervisor", delay)));
    }

    private static LongRunCase example(
            List<ComponentPlan> components,
            Optional<LongRunPolicy> policy,
            Map<String, LifeDistributions> lives,
            DelayDistributions delays) {
        var host = new HostOperation("host", components, policy.stream().toList());
        return new LongRunCase(
                "technique",
                "Technique",
                new RunParameters("host", 2, 1, "mixed", "own services"),
                new LongRunPlan(List.of(host), 1, 0, 100.05 * HOUR, 0, LoadCurve.CONSTANT),
                lives,
                delays,
                Optional.empty(),
                new LongRunSettings(7, 2000, 0, 0.99, HistoryMethod.EVENTS, LongRunObjective.AVAILABILITY, false));
    }
}
