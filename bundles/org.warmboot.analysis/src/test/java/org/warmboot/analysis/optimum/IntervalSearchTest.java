package org.warmboot.analysis.optimum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.warmboot.analysis.distribution.Exponential;
import org.warmboot.analysis.distribution.HypoExponential;
import org.warmboot.analysis.distribution.Weibull;
import org.warmboot.analysis.renewal.AgeRejuvenation;
import org.warmboot.analysis.renewal.HuangModel;
import org.warmboot.analysis.renewal.OutageCosts;

class IntervalSearchTest {

    private static final Flatness ONE_PERCENT = Flatness.share(0.01);

    @Test
    void dohisModelOneIsBestAfter1541Hours() {
        var model = new AgeRejuvenation(240, Weibull.ofMean(2, 2160), 0.5, 1 / 6.0);
        var optimum = assertInstanceOf(Optimum.At.class, RejuvenationOptimum.byAvailability(model, ONE_PERCENT));
        assertEquals(1541.71, optimum.interval(), 0.005);
        assertEquals(0.999827011, 1 - optimum.loss(), 5e-10);
        assertTrue(optimum.band().contains(1400) && optimum.band().contains(1700));
        for (var end : new double[] {optimum.band().from(), optimum.band().to()}) {
            assertEquals(1.01, model.cycle(end).unavailability() / optimum.loss(), 1e-9);
        }
    }

    @Test
    void withoutAgingTheAnswerIsNever() {
        var model = new AgeRejuvenation(240, new Exponential(2160), 0.5, 1 / 6.0);
        var never = assertInstanceOf(Optimum.Never.class, RejuvenationOptimum.byAvailability(model, ONE_PERCENT));
        assertEquals(Double.POSITIVE_INFINITY, never.band().to());
        assertTrue(never.band().from() > 2160 && never.band().from() < 2e4);
        // and without the robust time as well
        assertInstanceOf(
                Optimum.Never.class,
                RejuvenationOptimum.byAvailability(AgeRejuvenation.of(new Exponential(500), 3, 0.01), ONE_PERCENT));
    }

    @Test
    void aFallingHazardSaysNeverToo() {
        var model = AgeRejuvenation.of(Weibull.ofMean(0.8, 2160), 5, 0.1);
        assertInstanceOf(Optimum.Never.class, RejuvenationOptimum.byAvailability(model, ONE_PERCENT));
    }

    @Test
    void rejuvenationThatCostsMoreThanRepairIsNeverWorthIt() {
        var model = AgeRejuvenation.of(Weibull.ofMean(3, 2160), 0.5, 0.6);
        assertInstanceOf(Optimum.Never.class, RejuvenationOptimum.byAvailability(model, ONE_PERCENT));
    }

    @Test
    void afterALongRobustTimeAtOnceIsBest() {
        // Dohi et al.: at once if the hazard at the beginning of the interval is already too high
        var model = new AgeRejuvenation(5000, new Exponential(50), 10, 0.01);
        assertInstanceOf(Optimum.AtOnce.class, RejuvenationOptimum.byAvailability(model, ONE_PERCENT));
    }

    @Test
    void theBandOfAtOnceEndsWhereTheLossHasGrownAndNotWhereTheGridBegins() {
        // 1 + x: one percent more at 0.01, far below the shortest interval of the grid
        var search = new IntervalSearch(SearchRange.between(10, 1e4));
        var atOnce = search.least(interval -> 1 + Math.min(interval, 1e6)).within(ONE_PERCENT);
        assertEquals(0, atOnce.interval());
        assertEquals(0.01, atOnce.band().to(), 1e-9);
        var never = search.least(interval -> 1 + 1e6 / Math.max(interval, 1)).within(ONE_PERCENT);
        assertEquals(Double.POSITIVE_INFINITY, never.interval());
        assertEquals(1e8, never.band().from(), 1);
    }

    @Test
    void whatOnlyHoldsInTheLimitHasNoBand() {
        Loss loss = interval -> interval == 0 ? 1 : 2;
        var optimum =
                new IntervalSearch(SearchRange.between(10, 1e4)).least(loss).within(ONE_PERCENT);
        assertEquals(new Band(0, 0), optimum.band());
    }

    @Test
    void theTwoStageModelHasAnOptimumWhereItsDerivativeVanishes() {
        // age replacement: hazard(t) E[min(X, t)] - F(t) = c / (r - c) at the optimum (Barlow and Hunter, 1960)
        var life = HypoExponential.of(240, 720);
        var model = AgeRejuvenation.of(life, 2, 5 / 60.0);
        var optimum = assertInstanceOf(Optimum.At.class, RejuvenationOptimum.byAvailability(model, ONE_PERCENT));
        var at = optimum.interval();
        var condition = life.hazard(at) * life.meanUntil(at) - life.cdf(at);
        assertEquals(5 / 60.0 / (2 - 5 / 60.0), condition, 1e-6);
    }

    @Test
    void huangsExampleCostsLeastWithoutRejuvenation() {
        var costs = OutageCosts.ofDowntime(1000, 40);
        var search = new IntervalSearch(new SearchRange(1, 1e5, false, true));
        var optimum = search.least(
                        interval -> new HuangModel(1 / 168.0, 1 / 8640.0, 2, 1 / interval, 3).cost(8640, costs))
                .within(Flatness.amount(1));
        var never = assertInstanceOf(Optimum.Never.class, optimum);
        assertEquals(490.435, never.loss(), 5e-4);
    }

    @Test
    void costsMoveTheOptimum() {
        var model = AgeRejuvenation.of(Weibull.ofMean(2, 2160), 0.5, 0.1);
        var dear = RejuvenationOptimum.byCost(model, new OutageCosts(1000, 100, 0, 0), ONE_PERCENT);
        var cheap = RejuvenationOptimum.byCost(model, new OutageCosts(1000, 10, 0, 0), ONE_PERCENT);
        assertTrue(cheap.interval() < dear.interval());
        assertTrue(dear.interval()
                < RejuvenationOptimum.byAvailability(model, ONE_PERCENT).interval());
    }

    @Test
    void theDeepestOfSeveralValleysIsFound() {
        // valleys at 10 and at 1000, the second deeper
        Loss loss =
                x -> 3 - Math.exp(-Math.pow(Math.log(x / 10), 2)) - 1.1 * Math.exp(-Math.pow(Math.log(x / 1000), 2));
        var optimum = new IntervalSearch(new SearchRange(1, 1e4, false, false))
                .least(loss)
                .within(ONE_PERCENT);
        assertEquals(1000, optimum.interval(), 0.01);
        assertTrue(optimum.band().from() > 300);
    }

    @Test
    void aLossThatIsNoNumberIsRefused() {
        var search = new IntervalSearch(SearchRange.between(1, 2));
        assertThrows(IllegalArgumentException.class, () -> search.least(x -> Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> SearchRange.between(2, 1));
    }

    @Test
    void aLimitThatIsImpossibleIsNoAnswer() {
        Loss loss = interval -> interval == 0 ? Double.NaN : 1 + Math.abs(Math.log(interval));
        var found = new IntervalSearch(SearchRange.between(0.01, 100)).least(loss);
        assertEquals(1, found.interval(), 1e-6);
    }
}
