package org.warmboot.experiment.longrun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmboot.analysis.distribution.Deterministic;
import org.warmboot.analysis.distribution.Exponential;
import org.warmboot.engine.aging.Rejuvenation;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.longrun.ComponentPlan;
import org.warmboot.engine.longrun.ComponentPlan.Role;
import org.warmboot.engine.longrun.HostOperation;
import org.warmboot.engine.longrun.LoadCurve;
import org.warmboot.engine.longrun.LongRunPlan;
import org.warmboot.engine.longrun.LongRunPolicy;
import org.warmboot.engine.longrun.LongRunTrigger.Degradation;
import org.warmboot.engine.longrun.LongRunTrigger.Periodic;
import org.warmboot.engine.longrun.OpenTimes;
import org.warmboot.engine.longrun.OperationPlan;
import org.warmboot.engine.longrun.OperationPlan.Outage;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.HistoryMethod;
import org.warmboot.experiment.result.LongRunMeasures;
import org.warmboot.experiment.result.LongRunObjective;
import org.warmboot.experiment.result.RunParameters;

/** Failures so rare that few or no histories see one. A history is 1000 h, a repair 1 h. */
class UnseenTest {

    private static final double HOUR = 3600;
    private static final double HORIZON = 1000 * HOUR;
    private static final double PER_YEAR = LongRunMeasures.YEAR / HORIZON;

    @Test
    void withNoFailureSeenTheIntervalsEndByTheRuleOfThree() {
        var measures = simulate(example(1e12, Optional.empty(), 1, 64, 0, 0.95)).measures();
        var most = -Math.log(0.05) / 64;
        assertEquals(3.0 / 64, most, 1e-3);
        assertEquals(0, measures.hypervisorFailures().mean());
        assertEquals(0, measures.hypervisorFailures().low());
        assertEquals(most * PER_YEAR, measures.hypervisorFailures().high(), 1e-9);
        assertEquals(most * PER_YEAR, measures.unplannedOutages().high(), 1e-9);
        assertEquals(most * HOUR * PER_YEAR, measures.downtime().unplanned().high(), 1e-9);
        assertEquals(1, measures.availability().mean());
        assertEquals(1 - most / 1000, measures.availability().low(), 1e-12);
        assertEquals(
                most * PER_YEAR * (7 + 60 * 2),
                measures.cost().orElseThrow().perYear().high(),
                1e-9);
        assertEquals(
                most * HOUR * 5 * PER_YEAR,
                measures.requestsLost().orElseThrow().high(),
                1e-6);
    }

    @Test
    void whatCannotHappenIsZeroWithoutDoubt() {
        var measures = simulate(example(1e12, Optional.empty(), 1, 64, 0, 0.95)).measures();
        assertEquals(Estimate.exact(0), measures.operatingSystemFailures(), "guests do not fail");
        assertEquals(Estimate.exact(0), measures.hypervisorActions(), "nobody acts");
        assertEquals(Estimate.exact(0), measures.downtime().planned());
    }

    @Test
    void aFailureThatAPolicyForestallsCannotHappen() {
        var life = new LifeDistributions(
                Optional.of(new Exponential(100 * HOUR)), new Exponential(HOUR), new Deterministic(HOUR));
        var atOnce = new LongRunPolicy(
                true, new Degradation("hypervisor", random -> 0), false, true, OpenTimes.ALWAYS, operation(HOUR));
        var measures =
                simulate(example(life, Optional.of(atOnce), 1, 64, 0, 0.95)).measures();
        assertEquals(Estimate.exact(0), measures.hypervisorFailures());
        assertTrue(measures.hypervisorActions().mean() > 0);
    }

    @Test
    void precisionIsNotReachedOnFailuresThatNobodyHasSeen() {
        // 1e6 h between failures: unavailability 1e-6, and most thousands of histories see one
        var one = simulate(example(1e6, Optional.empty(), 1, 1000, 0.01, 0.99));
        assertEquals(1000, one.replications());
        assertTrue(
                one.measures().availability().complement().covers(1e-6),
                one.measures().availability().toString());
        assertTrue(one.measures().availability().low()
                < one.measures().availability().high());
    }

    @Test
    void plannedDowntimeIsNotPreciseWhileUnseenFailuresMayAddMore() {
        // 0.01 h each 100 h is 0.09 h in a history; an unseen failure of 1 h in n histories at most 4.6 / n
        var rare = simulate(example(1e12, Optional.of(0.01 * HOUR), 1, 100_000, 0.05, 0.99));
        assertTrue(rare.measures().hypervisorFailures().mean() == 0);
        assertEquals(-Math.log(0.01) / (0.05 * 0.09), rare.replications(), 64);
    }

    @Test
    void theIntervalsCoverRareFailuresAsOftenAsTheirLevelSays() {
        // 0.02 failures in a history, 50 histories: more than a third of the simulations see none
        var covered = 0;
        var unseen = 0;
        for (var seed = 0; seed < 400; seed++) {
            var failures = simulate(example(50_000, Optional.empty(), seed, 50, 0, 0.95))
                    .measures()
                    .hypervisorFailures();
            unseen += failures.mean() == 0 ? 1 : 0;
            covered += failures.mean() > 0 || failures.covers(0.02 * PER_YEAR) ? 1 : 0;
        }
        assertEquals(400 * Math.exp(-1), unseen, 4 * Math.sqrt(400 * 0.37 * 0.63));
        assertTrue(covered >= 0.95 * 400, covered + " of 400");
    }

    private static Simulated simulate(LongRunCase one) {
        return LongRunSimulator.simulate(one, 1, CancelToken.NONE).orElseThrow();
    }

    private static LongRunCase example(
            double lifeHours, Optional<Double> action, long seed, long replications, double precision, double level) {
        var life = new LifeDistributions(Optional.empty(), new Exponential(lifeHours * HOUR), new Deterministic(HOUR));
        var policy = action.map(seconds -> new LongRunPolicy(
                true, new Periodic(100 * HOUR, 100 * HOUR), false, false, OpenTimes.ALWAYS, operation(seconds)));
        return example(life, policy, seed, replications, precision, level);
    }

    private static OperationPlan operation(double seconds) {
        return new OperationPlan(
                new Rejuvenation("technique", seconds, Map.of("hypervisor", seconds), List.of()),
                Map.of("guest", List.of(new Outage(0, seconds))));
    }

    private static LongRunCase example(
            LifeDistributions life,
            Optional<LongRunPolicy> policy,
            long seed,
            long replications,
            double precision,
            double level) {
        var components = List.of(
                new ComponentPlan("hypervisor", Role.HYPERVISOR, Optional.of(Samplers.of(life)), Optional.empty(), 0),
                new ComponentPlan("guest", Role.GUEST, Optional.empty(), Optional.empty(), 5));
        return new LongRunCase(
                "technique",
                "Technique",
                new RunParameters("host", 1, 1, "mixed", "own services"),
                new LongRunPlan(
                        List.of(new HostOperation(
                                "host", components, policy.stream().toList())),
                        1,
                        0,
                        HORIZON,
                        0,
                        LoadCurve.CONSTANT),
                Map.of("hypervisor", life),
                DelayDistributions.NONE,
                Optional.of(new CostRates("EUR", 1, 2, 7, 1, 1, 0)),
                new LongRunSettings(
                        seed,
                        replications,
                        precision,
                        level,
                        HistoryMethod.EVENTS,
                        LongRunObjective.AVAILABILITY,
                        false));
    }
}
