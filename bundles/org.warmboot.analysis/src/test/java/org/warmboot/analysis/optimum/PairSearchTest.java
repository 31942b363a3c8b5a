package org.warmboot.analysis.optimum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.warmboot.analysis.distribution.Exponential;
import org.warmboot.analysis.distribution.Weibull;
import org.warmboot.analysis.renewal.AgeRejuvenation;
import org.warmboot.analysis.renewal.GuestClock;
import org.warmboot.analysis.renewal.NestedRejuvenation;

class PairSearchTest {

    private static final Flatness ONE_PERCENT = Flatness.share(0.01);

    @Test
    void independentLayersHaveTheirOwnOptima() {
        var guest = AgeRejuvenation.of(Weibull.ofMean(2, 500), 2, 0.1);
        var host = AgeRejuvenation.of(Weibull.ofMean(3, 3000), 6, 0.2);
        var pair = new PairSearch(SearchRange.between(1, 1e4), SearchRange.between(1, 1e5))
                .least((a, b) -> guest.cycle(a).unavailability() + host.cycle(b).unavailability())
                .within(ONE_PERCENT);
        var first = RejuvenationOptimum.byAvailability(guest, ONE_PERCENT);
        var second = RejuvenationOptimum.byAvailability(host, ONE_PERCENT);
        assertEquals(1, pair.first().interval() / first.interval(), 1e-4);
        assertEquals(1, pair.second().interval() / second.interval(), 1e-4);
        assertEquals(first.loss() + second.loss(), pair.loss(), 1e-12);
    }

    @Test
    void aRidgeAlongBothIsFollowedToItsEnd() {
        // intervals that must keep a ratio: a narrow valley across both axes
        PairLoss loss = (a, b) -> 1 + Math.pow(Math.log(a / b / 4), 2) + 0.01 * Math.pow(Math.log(a * b / 1e6), 2);
        var range = new SearchRange(1, 1e5, false, false);
        var pair = new PairSearch(range, range).least(loss);
        assertEquals(2000, pair.first(), 1);
        assertEquals(500, pair.second(), 0.3);
    }

    @Test
    void oneLayerMayBeBestLeftAlone() {
        var guest = AgeRejuvenation.of(Weibull.ofMean(2, 500), 2, 0.1);
        var host = AgeRejuvenation.of(new Exponential(3000), 6, 0.2);
        var pair =
                RejuvenationOptimum.byAvailability(new NestedRejuvenation(guest, host, GuestClock.PAUSE), ONE_PERCENT);
        assertInstanceOf(Optimum.At.class, pair.first());
        assertInstanceOf(Optimum.Never.class, pair.second());
    }

    @Test
    void coldMakesTheGuestsOwnRejuvenationUnnecessaryWhereItIsCheap() {
        // resets that hardly cost more than a guest's reboot renew both layers at once
        var guest = AgeRejuvenation.of(Weibull.ofMean(3, 720), 1, 100 / 3600.0);
        var host = AgeRejuvenation.of(Weibull.ofMean(3, 1000), 2, 120 / 3600.0);
        var cold =
                RejuvenationOptimum.byAvailability(new NestedRejuvenation(guest, host, GuestClock.RESET), ONE_PERCENT);
        assertInstanceOf(Optimum.Never.class, cold.first());
        var warm = RejuvenationOptimum.byAvailability(
                new NestedRejuvenation(guest, AgeRejuvenation.of(host.life(), 2, 42 / 3600.0), GuestClock.PAUSE),
                ONE_PERCENT);
        assertInstanceOf(Optimum.At.class, warm.first());
        assertTrue(cold.loss() < warm.loss(), cold.loss() + " against " + warm.loss());
    }

    @Property(seed = "20261130", tries = 150)
    void noPairOfAGridIsBetterAndEachIntervalIsTheBestForTheOther(@ForAll long seed) {
        var loss = new RandomLosses(seed).nextPair();
        for (var effort : List.of(PairSearch.Effort.THOROUGH, PairSearch.Effort.QUICK)) {
            var pair = new PairSearch(RandomLosses.RANGE, RandomLosses.RANGE, effort).least(loss);
            var grid = RandomLosses.RANGE.grid(60);
            var least = Arrays.stream(grid)
                    .flatMap(a -> Arrays.stream(grid).map(b -> loss.at(a, b)))
                    .min()
                    .orElseThrow();
            var line = Arrays.stream(grid)
                    .flatMap(each -> DoubleStream.of(loss.at(each, pair.second()), loss.at(pair.first(), each)))
                    .min()
                    .orElseThrow();
            assertTrue(pair.loss() <= least * 1.01, () -> pair.loss() + " against " + least + " on the grid");
            assertTrue(pair.loss() <= line * 1.01, () -> pair.loss() + " against " + line + " on a line");
        }
    }
}
