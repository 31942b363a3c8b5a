package org.warmboot.experiment.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warmboot.experiment.solve.Cases.HOUR;
import static org.warmboot.experiment.solve.Cases.every;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmboot.analysis.distribution.Deterministic;
import org.warmboot.analysis.distribution.Exponential;
import org.warmboot.analysis.distribution.HypoExponential;
import org.warmboot.analysis.distribution.Weibull;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.longrun.LongRunCase;
import org.warmboot.experiment.longrun.LongRunSimulator;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.OptimalPolicy;

/** A search by simulation finds the valley that a grid over both intervals would find. */
class SimulatedSearchTest {

    private static final LongRunCase BOTH = Cases.host(1)
            .life("vmm", Weibull.ofMean(2, 1000 * HOUR), 1)
            .life("guest1", Weibull.ofMean(2, 1000 * HOUR), 1)
            .hypervisor(every(100), true, 0.01, "vmm", "dom0")
            .system("guest1", every(100), true, 0.01)
            .over(1e4, 0, 200);

    static LongStream seeds() {
        return new Random(20261130).longs(60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ofSeveralValleysItEndsInOneThatNoPairOfTheGridBeats(long seed) {
        var loss = new Valleys(new Random(seed));
        var found = new SimulatedSearch(BOTH, new Noisy(loss, seed)).best().orElseThrow();
        var hypervisor = IntervalRange.played(BOTH, true).descending(2);
        var system = IntervalRange.played(BOTH, false).descending(2);
        var least = Arrays.stream(hypervisor)
                .flatMap(a -> Arrays.stream(system).map(b -> loss.at(new IntervalPair(a, b))))
                .min()
                .orElseThrow();
        assertTrue(loss.at(found) <= 1.03 * least, () -> found + ": " + loss.at(found) + " against " + least);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theCurveOfOneIntervalHasTheOtherAtItsBest(long seed) {
        var loss = new Valleys(new Random(seed));
        var search = new SimulatedSearch(BOTH, new Noisy(loss, seed));
        var found = search.best().orElseThrow();
        var best = search.around(Estimate.exact(1)).orElseThrow();
        best.hypervisor().curve().forEach(point -> isAbout(loss.at(found.with(true, point.interval())), point.loss()));
        best.system().curve().forEach(point -> isAbout(loss.at(found.with(false, point.interval())), point.loss()));
        assertEquals(
                found,
                new IntervalPair(best.hypervisor().interval(), best.system().interval()));
    }

    /** Within three half widths of what a round of few histories sees. */
    private static void isAbout(double loss, Estimate estimate) {
        assertTrue(Math.abs(estimate.mean() - loss) < 1.5 * (estimate.high() - estimate.low()), estimate + ": " + loss);
    }

    /** A guest of two stages that costs nothing to reboot, under a hypervisor that lives for exactly 100 hours. */
    @Test
    void twoIntervalsOfWhichOneHidesTheOtherAreFoundTogether() {
        // as given, the hypervisor renews the guest so often that an interval of its own has no effect
        var given = Cases.host(1)
                .life("vmm", Optional.empty(), new Deterministic(100 * HOUR), new Exponential(28 * HOUR))
                .life("guest1", Optional.empty(), HypoExponential.of(4 * HOUR, 37 * HOUR), new Exponential(0.8 * HOUR))
                .hypervisor(every(5.26), false, 0.03, "vmm", "dom0", "guest1")
                .system("guest1", every(242), true, 0)
                .over(1000, 0, 60);
        var runsOn = OptimisationTest.withoutRestarts(given);
        var best = OptimisationTest.best(runsOn);
        assertEquals(OptimalPolicy.Basis.SIMULATION, best.basis());
        var settings = runsOn.settings().withReplications(60);
        var grid = new ArrayList<LongRunCase>();
        for (var hypervisor : new double[] {3, 10, 30, 90, 300}) {
            for (var system : new double[] {1, 3, 10, 30}) {
                grid.add(runsOn.withIntervals(hypervisor * HOUR, system * HOUR).with(settings));
            }
        }
        var least = grid.stream()
                .map(each ->
                        LongRunSimulator.simulate(each, 0, CancelToken.NONE).orElseThrow())
                .mapToDouble(each -> each.measures().downtimePerYear().mean())
                .min()
                .orElseThrow();
        assertTrue(best.confirmedLoss().low() <= least, () -> best.confirmedLoss() + " against " + least);
        // from 60 h on the loss falls by less than histories can tell, up to the certain failure at 100 h
        assertTrue(
                best.hypervisor().interval() > 60 * HOUR && best.hypervisor().interval() < 100 * HOUR,
                () -> best.hypervisor().toString());
    }

    /** Two slopes with valleys anywhere; a limit is what the loss is far out. */
    private static final class Valleys {

        private final List<double[]> valleys;

        Valleys(Random random) {
            valleys = IntStream.range(0, 2 + random.nextInt(4))
                    .mapToObj(i -> new double[] {
                        2 * random.nextDouble(),
                        4 * random.nextDouble(),
                        4 * random.nextDouble(),
                        0.7 + random.nextDouble()
                    })
                    .toList();
        }

        double at(IntervalPair pair) {
            // 3600 s is the shortest interval of the range, a thousandth of the lives
            var x = Math.min(20, Math.log10(pair.hypervisor() / HOUR));
            var y = Math.min(20, Math.log10(pair.system() / HOUR));
            var sum = 0.0;
            for (var it : valleys) {
                sum -= it[0] * Math.exp(-(Math.pow(x - it[1], 2) + Math.pow(y - it[2], 2)) / it[3] / it[3]);
            }
            return 1000 * Math.exp(sum);
        }
    }

    /** Chance blurs what a round sees: most of it alike for all intervals, as their histories are the same. */
    private static final class Noisy implements Rounds {

        private static final double COMMON = 0.1;
        private static final double OWN = 0.05;
        private static final double QUANTILE = 3.3;

        private final Valleys loss;
        private final Random random;

        Noisy(Valleys loss, long seed) {
            this.loss = loss;
            random = new Random(seed);
        }

        @Override
        public Optional<List<Tried>> play(List<IntervalPair> pairs, long histories) {
            var root = Math.sqrt(histories);
            var common = 1 + COMMON / root * random.nextGaussian();
            var tried = new ArrayList<Tried>();
            for (var pair : pairs) {
                var mean = loss.at(pair) * (common + OWN / root * random.nextGaussian());
                var extra = tried.isEmpty()
                        ? Optional.<Estimate>empty()
                        : Optional.of(about(mean - tried.getFirst().loss().mean(), QUANTILE * 2 * OWN / root * mean));
                tried.add(new Tried(pair, about(mean, QUANTILE * COMMON / root * mean), 0, extra));
            }
            return Optional.of(tried);
        }

        private static Estimate about(double mean, double half) {
            return new Estimate(mean, mean - half, mean + half);
        }
    }
}
