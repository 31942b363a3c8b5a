package org.warmboot.experiment.solve;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warmboot.experiment.solve.Cases.HOUR;
import static org.warmboot.experiment.solve.Cases.every;

import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.warmboot.analysis.distribution.Deterministic;
import org.warmboot.analysis.distribution.Distribution;
import org.warmboot.analysis.distribution.Exponential;
import org.warmboot.analysis.distribution.HypoExponential;
import org.warmboot.analysis.distribution.Weibull;
import org.warmboot.analysis.threads.Threads;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.longrun.CostRates;
import org.warmboot.experiment.longrun.LongRunCase;
import org.warmboot.experiment.result.Estimate;

/**
 * Small long runs at random, searched by analysis: no interval of a dense grid is better than what was found. The
 * properties {@code warmboot.searches} and {@code warmboot.searches.side} make it look at more of them, more closely.
 */
class RandomSearchTest {

    private static final int MODELS = Integer.getInteger("warmboot.searches", 4);

    /** Intervals on a side of the grid of two. */
    private static final int SIDE = Integer.getInteger("warmboot.searches.side", 12);

    private static final int LINE = 400;
    private static final double TOLERANCE = 1 + Optimisation.NO_MATTER;
    /** Two lives of certain lengths make the loss a comb, whose teeth are narrower than what a band is looked at. */
    private static final double COMB = 0.01;

    private static final double NEVER = Double.POSITIVE_INFINITY;

    @Test
    void noIntervalOfADenseGridIsBetterThanTheOneThatWasFound() {
        var solved = 0;
        var pairs = 0;
        var models = new Models(new Random(20261130));
        for (int model = 0; model < MODELS; model++) {
            var given = models.next();
            if (Derivation.derive(given) instanceof Derived.Solved one) {
                solved++;
                pairs += given.hypervisorInterval().isPresent()
                                && given.systemInterval().isPresent()
                        ? 1
                        : 0;
                check(model, given, one);
            }
        }
        System.getLogger(RandomSearchTest.class.getName())
                .log(System.Logger.Level.INFO, MODELS + " models, solved " + solved + ", of two intervals " + pairs);
        assertTrue(solved > MODELS / 2);
    }

    private static void check(int number, LongRunCase given, Derived.Solved solved) {
        var search = new AnalyticSearch(given, solved, Threads.of(2), share -> {}, CancelToken.NONE);
        var found = search.best().orElseThrow();
        var measure = LossMeasure.of(given);
        var least = measure.of(solved, solved.rates(found.hypervisor(), found.system()));
        boolean both =
                given.hypervisorInterval().isPresent() && given.systemInterval().isPresent();
        var hypervisor = places(given, true, both ? SIDE : LINE);
        var system = places(given, false, both ? SIDE : LINE);
        for (var first : hypervisor) {
            for (var second : system) {
                var loss = measure.of(solved, solved.rates(first, second));
                assertTrue(
                        !(loss * (both ? TOLERANCE + COMB : TOLERANCE) < least),
                        () -> "model " + number + ": " + found + " loses " + least + ", but " + first + " and " + second
                                + " lose " + loss);
            }
        }
        var bands = search.around(Estimate.exact(least)).orElseThrow();
        band(number, bands.hypervisor(), least, each -> measure.of(solved, solved.rates(each, found.system())));
        band(number, bands.system(), least, each -> measure.of(solved, solved.rates(found.hypervisor(), each)));
    }

    /** What a band promises holds at its ends, and between them but for the teeth of a comb. */
    private static void band(int number, BestIntervals.Level level, double least, DoubleUnaryOperator loss) {
        if (Double.isNaN(level.interval())) {
            return;
        }
        var low = Math.max(level.from(), level.range().least() / 100);
        var high = Math.min(level.to(), level.range().largest() * 100);
        var limit = least * TOLERANCE * (1 + 1e-9);
        for (var end : new double[] {level.from(), level.to()}) {
            assertTrue(
                    loss.applyAsDouble(end) <= limit,
                    () -> "model " + number + ": " + loss.applyAsDouble(end) + " at " + end + " in " + level);
        }
        IntStream.range(0, SIDE)
                .mapToDouble(i -> low * Math.pow(high / low, (i + 0.5) / SIDE))
                .filter(each -> level.from() <= each && each <= level.to())
                .forEach(each -> assertTrue(
                        loss.applyAsDouble(each) <= limit + COMB * least,
                        () -> "model " + number + ": " + loss.applyAsDouble(each) + " at " + each + " in " + level));
    }

    private static double[] places(LongRunCase given, boolean isHypervisor, int count) {
        if (IntervalRange.given(given, isHypervisor).isEmpty()) {
            return new double[] {Double.NaN};
        }
        var range = IntervalRange.of(given, isHypervisor);
        var limits = range.atOnce() ? DoubleStream.of(0, NEVER) : DoubleStream.of(NEVER);
        return DoubleStream.concat(
                        limits,
                        IntStream.range(0, count)
                                .mapToDouble(i -> range.least()
                                        * Math.pow(range.largest() / range.least(), (double) i / (count - 1))))
                .toArray();
    }

    /** Hosts whose hypervisor, or guests, or both age, with one policy or two. */
    private record Models(Random random) {

        LongRunCase next() {
            var kind = random.nextInt(4);
            var life = 10 * Math.pow(1000, random.nextDouble());
            var cases = Cases.host(1 + random.nextInt(2));
            if (kind == 0) {
                cases.life("vmm", Optional.of(life(life / 5)), life(life), repair(life))
                        .afterDegradation(
                                "vmm",
                                random.nextBoolean() ? new Exponential(life * HOUR) : new Deterministic(life * HOUR),
                                action(life));
            } else {
                cases.life("vmm", Optional.empty(), life(life), repair(life));
            }
            if (kind == 1 || kind == 3) {
                cases.hypervisor(
                        every(life),
                        true,
                        action(life),
                        random.nextBoolean() ? new String[] {"vmm", "dom0"} : new String[] {"vmm", "dom0", "guest1"});
            }
            if (kind >= 2) {
                var guest = life * Math.pow(10, random.nextGaussian() / 2);
                cases.life("guest1", Optional.empty(), life(guest), repair(guest))
                        .system("guest1", every(guest), true, action(guest));
            }
            if (random.nextInt(3) == 0) {
                cases.costs(new CostRates(
                        "EUR",
                        random.nextDouble(),
                        10 * random.nextDouble(),
                        random.nextInt(2) * 100,
                        random.nextInt(2) * 5,
                        1,
                        0));
            }
            return cases.over(20 * life, 2 * life, 1);
        }

        private Distribution life(double hours) {
            var mean = hours * HOUR;
            return switch (random.nextInt(4)) {
                case 0 -> new Exponential(mean);
                case 1 -> Weibull.ofMean(0.6 + 4 * random.nextDouble(), mean);
                case 2 -> HypoExponential.of(mean * 0.3, mean * 0.7);
                default -> new Deterministic(mean);
            };
        }

        private Distribution repair(double life) {
            var mean = life * HOUR * Math.pow(10, -1 - 3 * random.nextDouble());
            return random.nextBoolean() ? new Exponential(mean) : new Deterministic(mean);
        }

        private double action(double life) {
            return life * Math.pow(10, -2 - 3 * random.nextDouble());
        }
    }
}
