package org.warmboot.experiment.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warmboot.experiment.solve.Cases.HOUR;
import static org.warmboot.experiment.solve.Cases.every;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmboot.analysis.distribution.Deterministic;
import org.warmboot.analysis.distribution.Empirical;
import org.warmboot.analysis.distribution.Erlang;
import org.warmboot.analysis.distribution.Exponential;
import org.warmboot.analysis.distribution.HypoExponential;
import org.warmboot.analysis.distribution.Weibull;
import org.warmboot.engine.aging.AgingIndicator;
import org.warmboot.engine.aging.LeakingResource;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.longrun.LongRunTrigger;
import org.warmboot.engine.longrun.OpenTimes;
import org.warmboot.experiment.longrun.CostRates;
import org.warmboot.experiment.longrun.LongRunCase;
import org.warmboot.experiment.longrun.LongRunSimulator;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.LongRunMeasures;

class DerivationTest {

    private static final double YEARS = 10 * 8760.0;

    @Test
    void theDeterministicIntervalOverTenYearsIsAsPublished() {
        var garg = Cases.host(1)
                .life("vmm", HypoExponential.of(240 * HOUR, 720 * HOUR), 2)
                .hypervisor(every(336), true, 1 / 12.0, "vmm", "dom0")
                .over(10 * 8640, 0, 400);
        assertEquals(
                0.99861523, solved(garg).analysis().solution().orElseThrow().availability(), 5e-9);
        agrees(garg);
    }

    @Test
    void huangCostsAreAsPublished() {
        var huang = Cases.host(1)
                .life(
                        "vmm",
                        Optional.of(new Exponential(168 * HOUR)),
                        new Exponential(8640 * HOUR),
                        new Exponential(0.5 * HOUR))
                .afterDegradation("vmm", new Exponential(336 * HOUR), 1 / 3.0)
                .costs(new CostRates("$", 40 / 60.0, 1000 / 60.0, 0, 0, 0, 0))
                .over(8640, 0, 4000);
        var rates = solved(huang).rates(Double.NaN, Double.NaN);
        assertEquals(5.9661, rates.unavailability() * 8640, 5e-5);
        assertEquals(554.33, solved(huang).cost(rates).orElseThrow() * 8640 / 8760, 5e-3);
        var never = solved(huang).rates(Double.POSITIVE_INFINITY, Double.NaN);
        assertEquals(0.4904, never.unavailability() * 8640, 5e-5);
        assertEquals(490.44, solved(huang).cost(never).orElseThrow() * 8640 / 8760, 5e-3);
        agrees(huang);
    }

    @Test
    void dohisFixedDelayIsAsPublished() {
        var dohi = Cases.host(1)
                .life(
                        "vmm",
                        Optional.of(new Exponential(240 * HOUR)),
                        Weibull.ofMean(2, 2160 * HOUR),
                        new Deterministic(0.5 * HOUR))
                .afterDegradation("vmm", new Deterministic(1541.71 * HOUR), 1 / 6.0)
                .over(YEARS, 0, 1000);
        assertEquals(0.999827011, 1 - solved(dohi).rates(Double.NaN, Double.NaN).unavailability(), 5e-10);
        agrees(dohi);
    }

    @Test
    void aGeneralDelayIsASemiMarkovProcess() {
        agrees(Cases.host(1)
                .life(
                        "vmm",
                        Optional.of(new Erlang(2, 240 * HOUR)),
                        Weibull.ofMean(2, 900 * HOUR),
                        new Deterministic(5 * HOUR))
                .afterDegradation("vmm", new Erlang(3, 700 * HOUR), 1)
                .over(YEARS, 0, 1000));
    }

    @Test
    void withoutPoliciesOnlyMeansCount() {
        agrees(Cases.host(2).life("vmm", Weibull.ofMean(1.5, 2000 * HOUR), 4).over(YEARS, 0, 1000));
        agrees(Cases.host(2).life("guest1", Weibull.ofMean(1.5, 2000 * HOUR), 4).over(YEARS, 0, 1000));
    }

    @Test
    void hypervisorAndPrivilegedDomainCompete() {
        agrees(Cases.host(2)
                .life("vmm", Weibull.ofMean(2, 900 * HOUR), 3)
                .life("dom0", new Erlang(2, 1500 * HOUR), 1)
                .hypervisor(every(600), true, 0.5, "vmm", "dom0")
                .over(YEARS, 0, 1000));
    }

    @Test
    void aClockThatRunsFromStartToStartLeavesLessTimeAfterAnAction() {
        agrees(Cases.host(1)
                .life("vmm", Weibull.ofMean(3, 500 * HOUR), 20)
                .hypervisor(every(400), false, 100, "vmm", "dom0")
                .over(YEARS, 8760, 1000));
    }

    @Test
    void aLeakEndsALifeWhenAllIsUsedUp() {
        var leak = new LeakingResource("vmm", "heap", AgingIndicator.HYPERVISOR_HEAP, 800 * HOUR, 1, 0, 0);
        agrees(Cases.host(1)
                .life("vmm", Weibull.ofMean(1.2, 900 * HOUR), 3)
                .leak(leak)
                .over(YEARS, 0, 1000));
        agrees(Cases.host(1)
                .life("vmm", Weibull.ofMean(2, 900 * HOUR), 3)
                .leak(leak)
                .hypervisor(new LongRunTrigger.Threshold(Map.of("vmm", 500 * HOUR)), false, 0.5, "vmm", "dom0")
                .over(YEARS, 0, 1000));
    }

    @Test
    void warningsSaveAShareOfTheLives() {
        agrees(Cases.host(1)
                .life("vmm", Weibull.ofMean(2, 700 * HOUR), 3)
                .hypervisor(
                        new LongRunTrigger.Prediction("vmm", 100 * HOUR, 0.8, 2000 * HOUR), true, 0.5, "vmm", "dom0")
                .over(YEARS, 0, 2000));
    }

    @Test
    void aLifeThatEndsWithAFailureIsNotAsLongAsOneThatEndsWithAnAction() {
        agrees(Cases.host(1)
                .life("vmm", Weibull.ofMean(2, 700 * HOUR), 20)
                .hypervisor(new LongRunTrigger.Prediction("vmm", 400 * HOUR, 0.8, 900 * HOUR), true, 1, "vmm", "dom0")
                .over(3000, 0, 20_000));
        agrees(Cases.host(1)
                .life(
                        "vmm",
                        Optional.of(new Exponential(200 * HOUR)),
                        Weibull.ofMean(2, 500 * HOUR),
                        new Deterministic(20 * HOUR))
                .afterDegradation("vmm", new Exponential(500 * HOUR), 1)
                .over(3000, 0, 20_000));
    }

    @Test
    void observedLivesEndWhenTheyWereSeenToEnd() {
        var observed = Empirical.of(240 * HOUR, 960 * HOUR, 1320 * HOUR);
        agrees(Cases.host(1)
                .life("vmm", observed, 2)
                .life("dom0", new Exponential(2160 * HOUR), 0.5)
                .hypervisor(every(336), true, 0.1, "vmm", "dom0")
                .over(YEARS, 0, 1000));
        agrees(Cases.host(1)
                .life("vmm", observed, 2)
                .hypervisor(new LongRunTrigger.Prediction("vmm", 24 * HOUR, 0.7, 1440 * HOUR), true, 0.1, "vmm", "dom0")
                .over(YEARS, 0, 1000));
        agrees(Cases.host(1)
                .life("vmm", Optional.of(new Exponential(240 * HOUR)), observed, new Deterministic(2 * HOUR))
                .afterDegradation("vmm", new Exponential(900 * HOUR), 0.1)
                .over(YEARS, 0, 1000));
    }

    @Test
    void coldRenewsTheGuestsAndWarmLeavesThemTheirAge() {
        var guest = Weibull.ofMean(3, 1000 * HOUR);
        var vmm = Weibull.ofMean(2, 3000 * HOUR);
        // short repairs, as an action that breaks into one counts for the failure
        var cold = Cases.host(2)
                .life("vmm", vmm, 4)
                .life("guest1", guest, 0.25)
                .life("guest2", guest, 0.25)
                .hypervisor(every(672), true, 0.2, "vmm", "dom0", "guest1", "guest2")
                .over(YEARS, 8760 * 2, 1000);
        var warm = Cases.host(2)
                .life("vmm", vmm, 4)
                .life("guest1", guest, 0.25)
                .life("guest2", guest, 0.25)
                .hypervisor(every(672), true, 0.05, "vmm", "dom0")
                .over(YEARS, 8760 * 2, 1000);
        agrees(cold);
        agrees(warm);
        var cause = solved(cold).rates(Double.NaN, Double.NaN);
        assertTrue(cause.systemFailures()
                < solved(warm).rates(Double.NaN, Double.NaN).systemFailures() / 2);
    }

    @Test
    void bothLevelsAreRejuvenated() {
        agrees(Cases.host(1)
                .life("vmm", Weibull.ofMean(2, 2500 * HOUR), 4)
                .life("guest1", HypoExponential.of(400 * HOUR, 400 * HOUR), 2)
                .hypervisor(every(700), true, 0.2, "vmm", "dom0", "guest1")
                .system("guest1", every(168), true, 0.1)
                .over(YEARS, 8760 * 2, 1000));
        agrees(Cases.host(1)
                .life("vmm", Weibull.ofMean(2, 2500 * HOUR), 4)
                .life("guest1", HypoExponential.of(400 * HOUR, 400 * HOUR), 2)
                .hypervisor(every(700), true, 0.2, "vmm", "dom0")
                .system("guest1", every(168), true, 0.1)
                .over(YEARS, 8760 * 2, 1000));
    }

    @Test
    void aDriverDomainTakesAllGuestsDown() {
        agrees(Cases.host(2)
                .driver()
                .life("driver", Weibull.ofMean(2, 900 * HOUR), 1)
                .life("vmm", Weibull.ofMean(2, 1000 * HOUR), 4)
                .hypervisor(every(672), true, 0.2, "vmm", "dom0", "driver")
                .over(YEARS, 8760 * 2, 1000));
    }

    @Test
    void aScheduleWithoutChanceIsCounted() {
        var schedule = Cases.host(1)
                .hypervisor(every(700), false, 0.25, "vmm", "dom0", "guest1")
                .system("guest1", every(168), false, 0.1)
                .over(700 * 200.0, 0, 1);
        var rates = solved(schedule).rates(Double.NaN, Double.NaN);
        assertEquals((0.25 + 4 * 0.1) / 700, rates.unavailability(), 1e-6);
        var simulated = LongRunSimulator.simulate(schedule, 1, CancelToken.NONE)
                .orElseThrow()
                .measures();
        assertEquals(1 - simulated.availability().mean(), rates.unavailability(), 1e-5);
    }

    @Test
    void whereBothAreDueAtOnceTheHypervisorGoesFirst() {
        for (var pauses : new boolean[] {true, false}) {
            var schedule = Cases.host(1)
                    .hypervisor(every(336), pauses, 0.25, "vmm", "dom0", "guest1")
                    .system("guest1", every(168), pauses, 0.1)
                    .over(336 * 200.0, 0, 1);
            var rates = solved(schedule).rates(Double.NaN, Double.NaN);
            var simulated = LongRunSimulator.simulate(schedule, 1, CancelToken.NONE)
                    .orElseThrow()
                    .measures();
            assertEquals(1, rates.systemActions() / rates.hypervisorActions(), 2e-3);
            assertEquals(1 - simulated.availability().mean(), rates.unavailability(), 1e-5);
        }
    }

    @Test
    void hostsInTurnAreIndependentUnlessTheyWaitForEachOther() {
        var hosts = Cases.host(2)
                .life("vmm", Weibull.ofMean(2, 900 * HOUR), 3)
                .hypervisor(every(600), true, 0.5, "vmm", "dom0");
        agrees(hosts.over(3, YEARS, 8760, 500, OpenTimes.ALWAYS));
        var crowded =
                Cases.host(1).life("vmm", new Exponential(100 * HOUR), 1).hypervisor(every(10), true, 1, "vmm", "dom0");
        var reason = assertInstanceOf(
                        Derived.NotSolved.class, Derivation.derive(crowded.over(5, YEARS, 0, 10, OpenTimes.ALWAYS)))
                .reason();
        assertTrue(reason.contains("in turn"), reason);
    }

    @Test
    void windowsAreNoRenewalProcess() {
        var open = new OpenTimes(new double[] {100}, new double[] {200});
        var given = Cases.host(1)
                .life("vmm", new Exponential(900 * HOUR), 3)
                .hypervisor(every(600), true, 0.5, "vmm", "dom0")
                .over(1, YEARS, 0, 10, open);
        var reason = assertInstanceOf(Derived.NotSolved.class, Derivation.derive(given))
                .reason();
        assertTrue(reason.contains("windows"), reason);
    }

    private static Derived.Solved solved(LongRunCase given) {
        return assertInstanceOf(Derived.Solved.class, Derivation.derive(given));
    }

    /** Every cause lies inside its 99.9 % interval. */
    private static void agrees(LongRunCase given) {
        var rates = solved(given).ratesOverHorizon().orElseThrow();
        var simulated = LongRunSimulator.simulate(given, 2, CancelToken.NONE)
                .orElseThrow()
                .measures();
        var down = simulated.downtime();
        covers("hypervisor actions", simulated.hypervisorActions(), rates.hypervisorActions());
        covers("system actions", simulated.operatingSystemActions(), rates.systemActions());
        covers("hypervisor failures", simulated.hypervisorFailures(), rates.hypervisorFailures());
        covers("system failures", simulated.operatingSystemFailures(), rates.systemFailures());
        covers("down by hypervisor actions", down.hypervisorActions(), rates.hypervisorActionDown());
        covers("down by system actions", down.operatingSystemActions(), rates.systemActionDown());
        covers("down by failures", down.unplanned(), rates.unplanned());
        simulated
                .cost()
                .ifPresent(cost ->
                        covers("cost", cost.perYear(), solved(given).cost(rates).orElseThrow() / LongRunMeasures.YEAR));
    }

    private static void covers(String what, Estimate perYear, double rate) {
        var solved = rate * LongRunMeasures.YEAR;
        var lattice = 1e-3 * solved;
        assertTrue(
                perYear.low() - lattice <= solved && solved <= perYear.high() + lattice,
                () -> what + ": " + perYear + " does not cover " + solved);
    }
}
