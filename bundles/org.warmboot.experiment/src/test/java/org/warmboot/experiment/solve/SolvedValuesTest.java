package org.warmboot.experiment.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warmboot.experiment.solve.Cases.HOUR;
import static org.warmboot.experiment.solve.Cases.every;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmboot.analysis.distribution.Deterministic;
import org.warmboot.analysis.distribution.Distribution;
import org.warmboot.analysis.distribution.Exponential;
import org.warmboot.analysis.distribution.Sum;
import org.warmboot.analysis.distribution.Weibull;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.longrun.LongRunTrigger;
import org.warmboot.experiment.longrun.LongRunCase;
import org.warmboot.experiment.longrun.LongRunSimulator;
import org.warmboot.experiment.result.LongRunMeasures;

/** Long runs whose unavailability is known from Markov chains, by hand, or from simulations of another hand. */
class SolvedValuesTest {

    private static final double DAY = 24;

    @Test
    void guestsAreRepairedForDaysWhileTheirHostFails() {
        var months = Cases.host(1)
                .life("vmm", Optional.empty(), exponential(60 * DAY), exponential(1))
                .life("guest1", Optional.empty(), exponential(30 * DAY), exponential(5 * DAY));
        assertEquals(0.133935, steady(months.over(10_000 * DAY, 0, 1)), 2e-5);
        assertEquals(0.133935, overHorizon(months.over(20_000 * DAY, 1000 * DAY, 1)), 5e-6);
        var hours = Cases.host(1)
                .life("vmm", Optional.empty(), exponential(1000), exponential(10))
                .life("guest1", Optional.empty(), exponential(100), exponential(50));
        assertEquals(0.32929, steady(hours.over(100_000, 0, 1)), 5e-5);
        var revived = Cases.host(1).life("vmm", exponential(100), 1).life("guest1", exponential(1000), 1000);
        assertEquals(0.0998, overHorizon(revived.over(50_000, 0, 1)), 1e-4);
    }

    @Test
    void manyFailOnTheirFirstDaysAndFewLater() {
        var shape3 = Cases.host(1)
                .life("vmm", Weibull.ofMean(0.3, 365 * DAY * HOUR), 24)
                .over(3650 * DAY, 0, 1);
        assertEquals(0.00477, overHorizon(shape3), 1e-5);
        var failures = solved(shape3).ratesOverHorizon().orElseThrow().hypervisorFailures() * LongRunMeasures.YEAR;
        assertEquals(1.741, failures, 2e-3);
        var mean100 =
                Cases.host(1).life("vmm", Weibull.ofMean(0.34, 100 * HOUR), 0.5).over(1400, 0, 1);
        assertEquals(0.007057, overHorizon(mean100), 1e-5);
    }

    @Test
    void whatIsCertainStaysSharp() {
        var fixed = Cases.host(1).life("vmm", new Deterministic(100 * HOUR), 10).over(1000, 100, 1);
        assertEquals(0.1, 1 - solved(fixed).analysis().solution().orElseThrow().availability(), 1e-12);
    }

    @Test
    void anIntervalMayBeShorterThanItsAction() {
        var host = Cases.host(1).life("vmm", exponential(100), 1).hypervisor(every(5), false, 10, "vmm", "dom0");
        assertEquals(0.6621, overHorizon(host.over(10_000, 0, 1)), 2e-4);
        var both = Cases.host(1)
                .life("vmm", exponential(100), 1)
                .life("guest1", exponential(100), 1)
                .system("guest1", every(5), false, 10);
        assertEquals(0.6488, overHorizon(both.over(10_000, 0, 1)), 5e-4);
    }

    @Test
    void livesThatBeginWithACertainTimeCompete() {
        var shifted = Cases.host(1)
                .life("vmm", Sum.of(exponential(50), new Deterministic(50 * HOUR)), 100)
                .life("dom0", exponential(50), 0.1);
        assertEquals(0.311674, steady(shifted.over(100_000, 0, 1)), 1e-6);
    }

    @Test
    void hazardsWithoutBoundCompete() {
        // the exact share of failures by integration over the probability of the life
        var life = Weibull.ofMean(0.31, 50 * HOUR);
        var fails = 0.0;
        int steps = 2_000_000;
        for (int i = 0; i < steps; i++) {
            fails += Math.exp(-life.quantile((i + 0.5) / steps) / (200 * HOUR)) / steps;
        }
        var delay = exponential(200);
        var host = Cases.host(1)
                .life("vmm", Optional.of(exponential(50)), life, new Deterministic(HOUR))
                .afterDegradation("vmm", delay, 1)
                .over(100_000, 0, 1);
        var rates = solved(host).rates(Double.NaN, Double.NaN);
        assertEquals(
                fails, rates.hypervisorFailures() / (rates.hypervisorFailures() + rates.hypervisorActions()), 1e-6);
    }

    @Test
    void theFirstActionComesAtItsPhase() {
        var phased = Cases.host(1)
                .hypervisor(new LongRunTrigger.Periodic(100 * HOUR, 30 * HOUR), false, 1, "vmm", "dom0")
                .life("guest1", exponential(1e9), 1)
                .over(200, 0, 1);
        assertEquals(2.0 / 200, overHorizon(phased), 1e-8);
    }

    /** Weekly reboots of guests are due seconds after the one of their host every two weeks, which renews them. */
    @Test
    void guestsAreRebootedInStepWithTheirHost() {
        var life = Weibull.ofMean(3, 60 * DAY * HOUR);
        var host = Cases.host(2).hypervisor(every(14 * DAY), true, 130 / HOUR, "vmm", "dom0", "guest1", "guest2");
        for (var guest : List.of("guest1", "guest2")) {
            host.life(guest, life, 1).system(guest, every(7 * DAY), true, 13 / HOUR);
        }
        var given = host.over(3950 * DAY, 300 * DAY, 1);
        // so few fail in the two weeks of a cycle that hardly any fails twice
        var survives = life.survival(7 * DAY * HOUR);
        var acts = LongRunMeasures.YEAR / (14 * DAY * HOUR + 130);
        var perYear = acts * (1 - survives * survives);
        var steady = solved(given).rates(Double.NaN, Double.NaN);
        assertEquals(1, steady.systemFailures() * LongRunMeasures.YEAR / perYear, 1e-3);
        var rates = solved(given).ratesOverHorizon().orElseThrow();
        assertEquals(1, rates.systemFailures() * LongRunMeasures.YEAR / perYear, 1e-3);
        // who fails in the last hour is renewed before the repair ends, at the end of the reboot of the host
        var cut = life.hazard(7 * DAY * HOUR) * Math.pow(HOUR - 130, 2) / 2 / (1 - survives * survives);
        assertEquals(1, rates.systemFailureDown() / rates.systemFailures() / (HOUR - cut), 1e-3);
        assertEquals(1, steady.systemFailureDown() / steady.systemFailures() / (HOUR - cut), 1e-3);
        assertEquals(1, rates.systemActions() * LongRunMeasures.YEAR / acts, 2e-3);
    }

    /** Whoever is due with the host and renewed by it is never acted on, wherever the lattice puts both. */
    @Test
    void aGuestThatIsDueWithItsHostIsNotRebootedAsWell() {
        var both = Cases.host(1)
                .life("vmm", exponential(1e7), 1)
                .hypervisor(every(200.86), true, 1, "vmm", "dom0", "guest1")
                .system("guest1", every(200.86), true, 0.11)
                .over(7890, 0, 1);
        assertEquals(0, solved(both).ratesOverHorizon().orElseThrow().systemActions() * 7890 * HOUR, 1e-2);
    }

    /** A life longer than the interval never ends, so that nothing is left to chance. */
    @Test
    void whatNeverFailsIsCountedActionByAction() {
        var safe = Cases.host(1)
                .life("vmm", new Deterministic(5300 * HOUR), 1)
                .hypervisor(every(810), true, 0.01, "vmm", "dom0")
                .system("guest1", every(120), true, 0.76)
                .over(200_000, 20_000, 1);
        var simulated = LongRunSimulator.simulate(safe, 1, CancelToken.NONE)
                .orElseThrow()
                .measures();
        var solution = solved(safe).analysis().solution().orElseThrow();
        assertEquals(
                simulated.hypervisorActions().mean()
                        + simulated.operatingSystemActions().mean(),
                solution.actionsPerYear(),
                1e-9);
        assertEquals(0, solution.failuresPerYear());
    }

    /** Failures of guests whose host is rebooted some time after its degradation, which renews them. */
    @Test
    void guestsLiveOnAHostThatIsWatched() {
        // until the degradation, 100 h on average, and 50 h more on average, or 100 h if it fails first
        var host = Cases.host(2)
                .life("vmm", Optional.of(exponential(100)), exponential(100), new Deterministic(2 * HOUR))
                .life("guest1", exponential(50), 1);
        host.afterDegradation("vmm", exponential(50), 0.5, "guest1", "guest2");
        var given = host.over(20_000, 2000, 1);
        var cycle = 100 + 1 / (1 / 100.0 + 1 / 50.0) + 2 / 3.0 * 0.5 + 1 / 3.0 * 2;
        var rates = solved(given).ratesOverHorizon().orElseThrow();
        assertEquals(2 / 3.0 / cycle, rates.hypervisorActions() * HOUR, 1e-5);
        var simulated = LongRunSimulator.simulate(
                        given.with(given.settings().withReplications(300)), 1, CancelToken.NONE)
                .orElseThrow()
                .measures();
        var failures = rates.systemFailures() * LongRunMeasures.YEAR;
        assertTrue(
                simulated.operatingSystemFailures().low() <= failures
                        && failures <= simulated.operatingSystemFailures().high(),
                failures + ": " + simulated.operatingSystemFailures());
        assertTrue(simulated.availability().low() <= 1 - rates.unavailability()
                && 1 - rates.unavailability() <= simulated.availability().high());
        assertEquals(1, solved(given).rates(Double.NaN, Double.NaN).unavailability() / rates.unavailability(), 1e-3);
    }

    private static Distribution exponential(double hours) {
        return new Exponential(hours * HOUR);
    }

    private static double steady(LongRunCase given) {
        return solved(given).rates(Double.NaN, Double.NaN).unavailability();
    }

    private static double overHorizon(LongRunCase given) {
        return solved(given).ratesOverHorizon().orElseThrow().unavailability();
    }

    private static Derived.Solved solved(LongRunCase given) {
        return assertInstanceOf(Derived.Solved.class, Derivation.derive(given));
    }
}
