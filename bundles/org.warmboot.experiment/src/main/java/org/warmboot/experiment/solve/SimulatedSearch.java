package org.warmboot.experiment.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.longrun.Checkpoints;
import org.warmboot.experiment.longrun.Effort;
import org.warmboot.experiment.longrun.LongRunCase;
import org.warmboot.experiment.longrun.LongRunSimulator;
import org.warmboot.experiment.longrun.Simulated;
import org.warmboot.experiment.result.OptimalPolicy;

/**
 * Searches the best intervals of a long run by simulation. All intervals of a round meet the same histories (common
 * random numbers): a coarse grid of equal ratios, a finer one around its valley, a parabola through that, and at last
 * the differences to the interval found, with their intervals of confidence.
 */
final class SimulatedSearch {

    private static final double DECADES = 3;
    private static final int COARSE = 13;
    private static final int FINE = 9;

    /** How far the intervals of the last round are from the one that was found, in decades: near ones for the band. */
    private static final double[] DISTANCES = {0.05, 0.1, 0.15, 0.2, 0.3, 0.45, 0.7, 1, 1.5};

    /** A round may take so many histories, whatever the scenario asks. */
    private static final long MOST_COARSE = 64;

    private static final long MOST_LAST = 256;
    private static final double ROUNDS = 9;

    private final LongRunCase given;
    private final LossMeasure measure;
    private final double lossAsGiven;
    private final long histories;
    private final int threads;
    private final DoubleConsumer share;
    private final CancelToken cancel;
    private int rounds;

    /** An interval and how it did. */
    private record Tried(double interval, Simulated simulated) {}

    SimulatedSearch(
            LongRunCase given, Simulated asGiven, int threads, DoubleConsumer share, CancelToken cancel) {
        this.given = given;
        this.threads = threads;
        this.share = share;
        this.cancel = cancel;
        measure = LossMeasure.of(given);
        lossAsGiven = measure.of(asGiven.measures()).mean();
        histories = asGiven.replications();
    }

    /** The best intervals; absent if it was cancelled. */
    Optional<BestIntervals> best() {
        var hypervisor = given.hypervisorInterval();
        var system = given.systemInterval();
        var found = Optional.of(new BestIntervals(
                "simulation", BestIntervals.Level.NONE, BestIntervals.Level.NONE, lossAsGiven, lossAsGiven));
        if (hypervisor.isPresent()) {
            var range = IntervalRange.of(given, true, hypervisor.getAsDouble());
            found = found.flatMap(best -> level(range, interval -> given.withIntervals(interval, Double.NaN))
                    .map(level -> new BestIntervals(
                            best.basis(), level, best.system(), least(level), best.asGiven())));
        }
        if (system.isPresent()) {
            var range = IntervalRange.of(given, false, system.getAsDouble());
            found = found.flatMap(best -> level(
                            range, interval -> given.withIntervals(best.hypervisor().playable(), interval))
                    .map(level -> new BestIntervals(
                            best.basis(), best.hypervisor(), level, least(level), best.asGiven())));
        }
        return found;
    }

    private static double least(BestIntervals.Level level) {
        return level.curve().stream()
                .filter(point -> point.interval() == level.interval())
                .mapToDouble(point -> point.loss().mean())
                .findFirst()
                .orElse(Double.NaN);
    }

    private Optional<BestIntervals.Level> level(IntervalRange range, DoubleFunction<LongRunCase> with) {
        var coarse = DoubleStream.concat(
                        Arrays.stream(range.grid(range.given(), DECADES, COARSE)),
                        DoubleStream.of(Double.POSITIVE_INFINITY))
                .toArray();
        return round(coarse, with, Math.min(histories, MOST_COARSE))
                .map(tried -> best(tried).interval())
                .flatMap(valley -> valley == Double.POSITIVE_INFINITY
                        ? Optional.of(valley)
                        : refined(valley, range, with, Math.min(histories, 2 * MOST_COARSE)))
                .flatMap(candidate -> decided(candidate, range, with, Math.min(histories, MOST_LAST)));
    }

    /** Bottom of the parabola through the losses around a valley, over the logarithm of the interval. */
    private Optional<Double> refined(
            double valley, IntervalRange range, DoubleFunction<LongRunCase> with, long histories) {
        var step = DECADES / (COARSE - 1);
        var from = Math.max(range.least(), valley * Math.pow(10, -step));
        var to = valley * Math.pow(10, step);
        var fine = IntStream.range(0, FINE)
                .mapToDouble(i -> from * Math.pow(to / from, (double) i / (FINE - 1)))
                .toArray();
        return round(fine, with, histories).map(tried -> {
            var x = tried.stream().mapToDouble(each -> Math.log(each.interval() / valley)).toArray();
            var y = tried.stream().mapToDouble(this::loss).toArray();
            var bottom = Parabola.bottom(x, y);
            return bottom.isPresent() && bottom.getAsDouble() > x[0] && bottom.getAsDouble() < x[FINE - 1]
                    ? valley * Math.exp(bottom.getAsDouble())
                    : best(tried).interval();
        });
    }

    /** The candidate stands unless another interval is measurably better. */
    private Optional<BestIntervals.Level> decided(
            double candidate, IntervalRange range, DoubleFunction<LongRunCase> with, long histories) {
        var others = range.around(candidate, DISTANCES);
        return against(candidate, others, with, histories).flatMap(tried -> {
            var better = tried.stream()
                    .skip(1)
                    .filter(each -> measure.extra(each.simulated()).orElseThrow().high() < 0)
                    .min(Comparator.comparingDouble(this::loss));
            return better.isEmpty()
                    ? Optional.of(level(tried, range))
                    : against(better.get().interval(), others, with, histories).map(again -> level(again, range));
        });
    }

    private Optional<List<Tried>> against(
            double candidate, double[] others, DoubleFunction<LongRunCase> with, long histories) {
        var all = DoubleStream.concat(
                        DoubleStream.of(candidate),
                        DoubleStream.concat(Arrays.stream(others), DoubleStream.of(Double.POSITIVE_INFINITY))
                                .filter(interval -> interval != candidate))
                .toArray();
        return round(all, with, histories);
    }

    private BestIntervals.Level level(List<Tried> tried, IntervalRange range) {
        var best = tried.getFirst();
        var ascending = tried.stream().sorted(Comparator.comparingDouble(Tried::interval)).toList();
        var place = ascending.indexOf(best);
        int from = place;
        while (from > 0 && makesNoDifference(ascending.get(from - 1), loss(best))) {
            from--;
        }
        int to = place;
        while (to < ascending.size() - 1 && makesNoDifference(ascending.get(to + 1), loss(best))) {
            to++;
        }
        return new BestIntervals.Level(
                best.interval(),
                ascending.get(from).interval(),
                ascending.get(to).interval(),
                range,
                ascending.stream()
                        .map(each -> new OptimalPolicy.Point(
                                each.interval(), measure.of(each.simulated().measures())))
                        .toList());
    }

    private boolean makesNoDifference(Tried other, double least) {
        var extra = measure.extra(other.simulated()).orElseThrow();
        return extra.covers(0) || extra.mean() <= Optimisation.NO_MATTER * least;
    }

    private double loss(Tried tried) {
        return measure.of(tried.simulated().measures()).mean();
    }

    private Tried best(List<Tried> tried) {
        return tried.stream().min(Comparator.comparingDouble(this::loss)).orElseThrow();
    }

    private Optional<List<Tried>> round(double[] intervals, DoubleFunction<LongRunCase> with, long histories) {
        var settings = given.settings().withReplications(histories);
        var cases = Arrays.stream(intervals).mapToObj(with).map(each -> each.with(settings)).toList();
        var effort = Effort.of(threads);
        return LongRunSimulator.simulate(cases, effort, Checkpoints.NONE, progress -> { }, cancel).map(results -> {
            share.accept(Math.min(1, ++rounds / ROUNDS));
            var tried = new ArrayList<Tried>();
            for (int i = 0; i < intervals.length; i++) {
                tried.add(new Tried(intervals[i], results.get(i)));
            }
            return tried;
        });
    }
}
