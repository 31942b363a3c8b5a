package org.warmboot.analysis.optimum;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

/** A band holds what it promises, whatever the loss looks like. */
class BandPropertiesTest {

    private static final double NEVER = Double.POSITIVE_INFINITY;
    private static final int INSIDE = 1000;

    /** Far beyond the range, as good as a limit. */
    private static final double FAR = 1e6;

    @Property(seed = "20261130", tries = 400)
    void nothingInsideTheBandCostsMoreThanTheTolerance(
            @ForAll long seed, @ForAll @DoubleRange(min = 0.01, max = 0.2) double tolerance) {
        var loss = new RandomLosses(seed).next();
        var optimum = new IntervalSearch(RandomLosses.RANGE, 120).least(loss).within(Flatness.share(tolerance));
        check(loss, optimum, tolerance);
    }

    @Property(seed = "20261130", tries = 60)
    void theBandsOfAPairHoldWhileTheOtherIntervalStays(
            @ForAll long seed, @ForAll @DoubleRange(min = 0.01, max = 0.2) double tolerance) {
        var loss = new RandomLosses(seed).nextPair();
        var pair = new PairSearch(RandomLosses.RANGE, RandomLosses.RANGE)
                .least(loss)
                .within(Flatness.share(tolerance));
        check(interval -> loss.at(interval, pair.second().interval()), pair.first(), tolerance);
        check(interval -> loss.at(pair.first().interval(), interval), pair.second(), tolerance);
    }

    private static void check(Loss loss, Optimum optimum, double tolerance) {
        var band = optimum.band();
        var limit = optimum.loss() * (1 + tolerance) * (1 + 1e-12);
        assertTrue(band.contains(optimum.interval()), optimum::toString);
        var low = Math.max(band.from(), RandomLosses.RANGE.least() / FAR);
        var high = Math.min(band.to(), RandomLosses.RANGE.largest() * FAR);
        DoubleStream.concat(
                        DoubleStream.of(band.from(), band.to()),
                        IntStream.range(0, INSIDE).mapToDouble(i -> low * Math.pow(high / low, (i + 0.5) / INSIDE)))
                .filter(band::contains)
                .forEach(each ->
                        assertTrue(loss.at(each) <= limit, () -> optimum + " but " + loss.at(each) + " at " + each));
        // and it ends where the loss leaves the tolerance, not earlier
        if (band.from() > 0 && band.from() < NEVER) {
            assertTrue(loss.at(band.from() * (1 - 1e-6)) > limit, optimum::toString);
        }
        if (band.to() > 0 && band.to() < NEVER) {
            assertTrue(loss.at(band.to() * (1 + 1e-6)) > limit, optimum::toString);
        }
    }
}
