package org.warmboot.analysis.renewal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmboot.analysis.ctmc.SteadyStateSolver;
import org.warmboot.analysis.distribution.Exponential;
import org.warmboot.analysis.distribution.HypoExponential;
import org.warmboot.analysis.distribution.Weibull;

class PublishedModelsTest {

    private static final double NEVER = Double.POSITIVE_INFINITY;

    @ParameterizedTest
    @CsvSource({"0, 0.4904, 490.435", "336, 5.9661, 554.331", "168, 8.7277, 586.556"})
    void huangsExampleAHasTheDowntimeAndTheCostOfItsTable(double everyHours, double downtime, double cost) {
        var rate = everyHours == 0 ? 0 : 1 / everyHours;
        var model = new HuangModel(1 / 168.0, 1 / 8640.0, 2, rate, 3);
        assertEquals(downtime, model.downtime(8640), 5e-5);
        assertEquals(cost, model.cost(8640, OutageCosts.ofDowntime(1000, 40)), 5e-4);
    }

    @Test
    void huangsClosedFormIsTheSteadyStateOfItsChain() {
        var model = new HuangModel(1 / 168.0, 1 / 8640.0, 2, 1 / 336.0, 3);
        var steady = SteadyStateSolver.solve(model.chain()).orElseThrow();
        var down = steady.of(HuangModel.FAILED) + steady.of(HuangModel.REJUVENATING);
        assertEquals(model.cycle().unavailability(), down, 1e-16);
    }

    @Test
    void dohisModelOneHasItsAvailabilities() {
        var model = new AgeRejuvenation(240, Weibull.ofMean(2, 2160), 0.5, 1 / 6.0);
        assertEquals(0.999827011, model.availability(1541.71), 5e-10);
        assertEquals(0.999306037, model.availability(0), 5e-10);
        assertEquals(0.99979171, model.availability(NEVER), 5e-9);
    }

    @Test
    void withoutAgingRejuvenationNeverHelps() {
        var model = new AgeRejuvenation(240, new Exponential(2160), 0.5, 1 / 6.0);
        for (var interval = 1.0; interval < 2e4; interval *= 1.5) {
            assertTrue(model.availability(interval) < model.availability(NEVER));
        }
    }

    @Test
    void theDeterministicIntervalHasItsTenYearAvailability() {
        // ten years of 8640 hours, as Huang counts them, beginning as new; mean over the interval
        var model = AgeRejuvenation.of(HypoExponential.of(240, 720), 2, 5 / 60.0);
        assertEquals(0.99861523, model.intervalAvailability(336, 10 * 8640), 5e-9);
        // in the long run it is a little less, and the difference is what the fresh start is worth
        assertEquals(0.99861418, model.availability(336), 5e-9);
        // renewal equation on a lattice of five minutes, solved elsewhere: ten years and one year of 8760 hours
        assertEquals(0.9986152151949, model.intervalAvailability(336, 87_600), 1e-12);
        assertEquals(0.9986244997, model.intervalAvailability(336, 8760), 3e-8);
    }

    @Test
    void theIntervalAvailabilityOfARepairableMachineIsKnown() {
        // exponential life, fixed repair r: fresh start is worth (A E[C^2] - E[X^2]) / (2 E[C])
        var model = AgeRejuvenation.of(new Exponential(100), 4, 1);
        var length = 104.0;
        var square = 2 * 100.0 * 100;
        var bias = (100 / length * (square + 2 * 4 * 100 + 16) - square) / (2 * length);
        assertEquals(100 / length + bias / 1e4, model.intervalAvailability(NEVER, 1e4), 1e-12);
    }

    @Test
    void theSameModelAsASemiMarkovProcess() {
        // robust, interval, failed, rejuvenating
        var life = Weibull.ofMean(2, 2160);
        var fails = life.cdf(1000);
        var shares = SemiMarkov.withStays(240, life.meanUntil(1000), 0.5, 1 / 6.0)
                .jump(0, 1, 1)
                .jump(1, 2, fails)
                .jump(1, 3, 1 - fails)
                .jump(2, 0, 1)
                .jump(3, 0, 1)
                .shares();
        var model = new AgeRejuvenation(240, life, 0.5, 1 / 6.0);
        assertEquals(model.availability(1000), shares.of(state -> state < 2), 1e-14);
    }

    @Test
    void vanishingStatesOnlyDecide() {
        var process = SemiMarkov.withStays(0, 30, 10)
                .jump(0, 1, 0.25)
                .jump(0, 2, 0.75)
                .jump(1, 0, 1)
                .jump(2, 0, 1);
        assertEquals(7.5 / 15, process.shares().of(1), 1e-15);
        assertEquals(1 / 15.0, process.frequencies().of(0), 1e-15);
    }
}
