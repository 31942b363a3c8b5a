package org.warmboot.analysis.statistics;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.warmboot.analysis.distribution.Distribution;
import org.warmboot.analysis.distribution.Erlang;
import org.warmboot.analysis.distribution.HypoExponential;
import org.warmboot.analysis.distribution.Weibull;
import org.warmboot.analysis.renewal.AgeRejuvenation;
import org.warmboot.analysis.renewal.GuestClock;
import org.warmboot.analysis.renewal.NestedRejuvenation;

/** Intervals cover the truth as often as they say, over many seeds. */
class CoverageTest {

    @Test
    void studentsIntervalCoversTheMeanOfFewReplications() {
        // 2000 samples of 15 Erlang times: 95 % expected; five standard deviations of that share are 2.4 %
        var life = new Erlang(4, 10);
        covers(2000, 0.95, 0.025, 10, seed -> {
            var uniform = uniform(seed);
            var tally = new Tally();
            for (var i = 0; i < 15; i++) {
                tally.add(life.sample(uniform));
            }
            return tally.summary().interval(0.95);
        });
    }

    @Test
    void theRatioEstimatorCoversTheDeterministicInterval() {
        var model = AgeRejuvenation.of(HypoExponential.of(240, 720), 2, 5 / 60.0);
        covers(400, 0.99, 0.025, model.availability(336), seed -> cycles(model, 336, 2000, seed));
    }

    @Test
    void theRatioEstimatorCoversDohisModel() {
        var model = new AgeRejuvenation(240, Weibull.ofMean(2, 2160), 0.5, 1 / 6.0);
        covers(400, 0.99, 0.025, model.availability(1541.71), seed -> cycles(model, 1541.71, 2000, seed));
    }

    @Test
    void simulationOfPausedAndResetClocksCoversTheNestedModel() {
        var guest = AgeRejuvenation.of(Weibull.ofMean(2.5, 400), 2, 0.1);
        var hypervisor = AgeRejuvenation.of(Weibull.ofMean(2, 1500), 5, 0.5);
        for (var clock : GuestClock.values()) {
            var expected = new NestedRejuvenation(guest, hypervisor, clock)
                    .cycle(150, 500)
                    .availability();
            covers(100, 0.99, 0.06, expected, seed -> nested(guest, hypervisor, clock, seed));
        }
    }

    private static void covers(
            int seeds, double level, double margin, double truth, LongFunction<ConfidenceInterval> estimate) {
        var covered = 0;
        for (var seed = 1; seed <= seeds; seed++) {
            covered += estimate.apply(seed).covers(truth) ? 1 : 0;
        }
        var share = covered / (double) seeds;
        assertTrue(Math.abs(share - level) <= margin, share + " instead of " + level);
    }

    private static DoubleSupplier uniform(long seed) {
        var random = new SplittableRandom(seed);
        return () -> random.nextDouble(Double.MIN_NORMAL, 1);
    }

    private static ConfidenceInterval cycles(AgeRejuvenation model, double interval, int cycles, long seed) {
        var uniform = uniform(seed);
        var ratio = RatioSummary.EMPTY;
        for (var i = 0; i < cycles; i++) {
            var life = model.life().sample(uniform);
            var up = model.robust() + Math.min(life, interval);
            ratio = ratio.with(up, up + (life <= interval ? model.repair() : model.rejuvenation()));
        }
        return ratio.interval(0.99);
    }

    /** Event by event: residual lives and clocks of both layers run while the service is up. */
    private static ConfidenceInterval nested(
            AgeRejuvenation guest, AgeRejuvenation hypervisor, GuestClock clock, long seed) {
        var uniform = uniform(seed);
        var ratio = RatioSummary.EMPTY;
        for (var i = 0; i < 400; i++) {
            var up = 0.0;
            var down = 0.0;
            var renewed = false;
            var below = new double[] {hypervisor.life().sample(uniform), 500};
            var above = new double[] {guest.life().sample(uniform), 150};
            while (!renewed) {
                var next = Math.min(Math.min(below[0], below[1]), Math.min(above[0], above[1]));
                up += next;
                pass(below, next);
                pass(above, next);
                if (below[0] == 0) {
                    down += hypervisor.repair();
                    renewed = true;
                } else if (below[1] == 0) {
                    down += hypervisor.rejuvenation();
                    renew(below, hypervisor.life(), 500, uniform);
                    renewed = clock == GuestClock.RESET;
                } else {
                    down += above[0] == 0 ? guest.repair() : guest.rejuvenation();
                    renew(above, guest.life(), 150, uniform);
                }
            }
            ratio = ratio.with(up, up + down);
        }
        return ratio.interval(0.99);
    }

    private static void pass(double[] clocks, double time) {
        clocks[0] -= time;
        clocks[1] -= time;
    }

    private static void renew(double[] clocks, Distribution life, double interval, DoubleSupplier uniform) {
        clocks[0] = life.sample(uniform);
        clocks[1] = interval;
    }
}
