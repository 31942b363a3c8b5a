package org.warmboot.experiment.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.warmboot.experiment.solve.Cases.HOUR;
import static org.warmboot.experiment.solve.Cases.every;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmboot.analysis.distribution.Deterministic;
import org.warmboot.analysis.distribution.Distribution;
import org.warmboot.analysis.distribution.Exponential;
import org.warmboot.analysis.distribution.Sum;
import org.warmboot.analysis.distribution.Weibull;
import org.warmboot.engine.longrun.LongRunTrigger;
import org.warmboot.experiment.longrun.LongRunCase;
import org.warmboot.experiment.result.LongRunMeasures;

/** Long runs whose unavailability is known from Markov chains, by hand, or from simulations of another hand. */
class SolvedValuesTest {

    private static final double DAY = 24;

    @Test
    void guestsAreRepairedForDaysWhileTheirHostFails() {
        var months = Cases.host(1).life("vmm", Optional.empty(), exponential(60 * DAY), exponential(1))
                .life("guest1", Optional.empty(), exponential(30 * DAY), exponential(5 * DAY));
        assertEquals(0.133935, steady(months.over(10_000 * DAY, 0, 1)), 2e-5);
        assertEquals(0.133935, overHorizon(months.over(20_000 * DAY, 1000 * DAY, 1)), 5e-6);
        var hours = Cases.host(1).life("vmm", Optional.empty(), exponential(1000), exponential(10))
                .life("guest1", Optional.empty(), exponential(100), exponential(50));
        assertEquals(0.32929, steady(hours.over(100_000, 0, 1)), 5e-5);
        var revived = Cases.host(1).life("vmm", exponential(100), 1).life("guest1", exponential(1000), 1000);
        assertEquals(0.0998, overHorizon(revived.over(50_000, 0, 1)), 1e-4);
    }

    @Test
    void manyFailOnTheirFirstDaysAndFewLater() {
        var shape3 = Cases.host(1).life("vmm", Weibull.ofMean(0.3, 365 * DAY * HOUR), 24).over(3650 * DAY, 0, 1);
        assertEquals(0.00477, overHorizon(shape3), 1e-5);
        var failures = solved(shape3).ratesOverHorizon().orElseThrow().hypervisorFailures() * LongRunMeasures.YEAR;
        assertEquals(1.741, failures, 2e-3);
        var mean100 = Cases.host(1).life("vmm", Weibull.ofMean(0.34, 100 * HOUR), 0.5).over(1400, 0, 1);
        assertEquals(0.007057, overHorizon(mean100), 1e-5);
    }

    @Test
    void whatIsCertainStaysSharp() {
        var fixed = Cases.host(1).life("vmm", new Deterministic(100 * HOUR), 10).over(1000, 100, 1);
        assertEquals(0.1, 1 - solved(fixed).analysis().solution().orElseThrow().availability(), 1e-12);
    }

    @Test
    void anIntervalMayBeShorterThanItsAction() {
        var host = Cases.host(1).life("vmm", exponential(100), 1)
                .hypervisor(every(5), false, 10, "vmm", "dom0");
        assertEquals(0.6621, overHorizon(host.over(10_000, 0, 1)), 2e-4);
        var both = Cases.host(1).life("vmm", exponential(100), 1).life("guest1", exponential(100), 1)
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
                .afterDegradation("vmm", delay, 1).over(100_000, 0, 1);
        var rates = solved(host).rates(Double.NaN, Double.NaN);
        assertEquals(fails, rates.hypervisorFailures() / (rates.hypervisorFailures() + rates.hypervisorActions()), 1e-6);
    }

    @Test
    void theFirstActionComesAtItsPhase() {
        var phased = Cases.host(1)
                .hypervisor(new LongRunTrigger.Periodic(100 * HOUR, 30 * HOUR), false, 1, "vmm", "dom0")
                .life("guest1", exponential(1e9), 1).over(200, 0, 1);
        assertEquals(2.0 / 200, overHorizon(phased), 1e-8);
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
