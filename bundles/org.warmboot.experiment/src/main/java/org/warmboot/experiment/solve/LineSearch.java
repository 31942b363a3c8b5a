package org.warmboot.experiment.solve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.warmboot.experiment.result.OptimalPolicy;

/**
 * Looks closely at the interval of one level by simulation while the other one stays: at the bottom of the valley
 * between two intervals of the grid, and at how much worse the intervals on both sides are.
 *
 * @param hypervisor whether it is the level of the hypervisors
 * @param range where to look
 * @param grid intervals of the grid, never first, then descending
 * @param step decades between two of them
 * @param rounds plays them
 */
record LineSearch(boolean hypervisor, IntervalRange range, double[] grid, double step, Rounds rounds) {

    private static final int FINE = 9;
    private static final long REFINED = 64;
    private static final long DECIDED = 128;

    /** How far the intervals beside the best are from it, in decades: near ones for the band. */
    private static final double[] DISTANCES = {0.05, 0.1, 0.2, 0.4, 0.8, 1.5};

    /** Much shorter ones than the best are dear to play; few histories show how they lose. */
    private static final double MUCH = Math.pow(10, -0.5);

    private static final long SEEN = 16;

    /** Intervals beside at once or never are those of the grid; so many of them. */
    private static final int NEIGHBOURS = 12;

    /** Bottom of the parabola through the losses around a valley, over the logarithm of the interval. */
    Optional<IntervalPair> refined(IntervalPair valley) {
        var centre = valley.of(hypervisor);
        if (!isFinite(centre)) {
            return Optional.of(valley);
        }
        var from = Math.max(range.least(), centre * Math.pow(10, -step));
        var to = centre * Math.pow(10, step);
        var fine = IntStream.range(0, FINE)
                .mapToDouble(i -> from * Math.pow(to / from, (double) i / (FINE - 1)))
                .toArray();
        var pairs = DoubleStream.of(fine)
                .mapToObj(interval -> valley.with(hypervisor, interval))
                .toList();
        return rounds.play(pairs, REFINED).map(tried -> {
            var x = DoubleStream.of(fine)
                    .map(interval -> Math.log(interval / centre))
                    .toArray();
            var y = tried.stream().mapToDouble(each -> each.loss().mean()).toArray();
            var bottom = Parabola.bottom(x, y);
            return bottom.isPresent() && bottom.getAsDouble() > x[0] && bottom.getAsDouble() < x[FINE - 1]
                    ? valley.with(hypervisor, centre * Math.exp(bottom.getAsDouble()))
                    : tried.stream()
                            .min(Comparator.comparingDouble(each -> each.loss().mean()))
                            .orElseThrow()
                            .pair();
        });
    }

    /** A pair, and after it those beside it. */
    Optional<List<Tried>> beside(IntervalPair pair) {
        var centre = pair.of(hypervisor);
        var finite = DoubleStream.of(grid).filter(LineSearch::isFinite).toArray();
        var others = isFinite(centre)
                ? DoubleStream.of(range.around(centre, DISTANCES))
                : DoubleStream.of(finite)
                        .skip(centre == 0 ? Math.max(0, finite.length - NEIGHBOURS) : 0)
                        .limit(NEIGHBOURS);
        var limits = DoubleStream.of(grid).filter(each -> !isFinite(each));
        var all = DoubleStream.concat(others, limits)
                .filter(each -> each != centre)
                .boxed()
                .toList();
        Predicate<Double> isDear = each -> isFinite(centre) && each > 0 && each < MUCH * centre;
        return played(pair, all.stream().filter(isDear.negate()), DECIDED)
                .flatMap(near -> played(pair, all.stream().filter(isDear), SEEN)
                        .map(far -> Stream.concat(near.stream(), far.stream().skip(1))
                                .toList()));
    }

    private Optional<List<Tried>> played(IntervalPair pair, Stream<Double> others, long histories) {
        return rounds.play(
                Stream.concat(Stream.of(pair), others.map(each -> pair.with(hypervisor, each)))
                        .toList(),
                histories);
    }

    private static boolean isFinite(double interval) {
        return interval > 0 && interval < Double.POSITIVE_INFINITY;
    }

    /** The answer that the first of some intervals is the best one. */
    BestIntervals.Level level(List<Tried> tried) {
        var best = tried.getFirst();
        var ascending = tried.stream()
                .sorted(Comparator.comparingDouble(each -> each.pair().of(hypervisor)))
                .toList();
        var place = ascending.indexOf(best);
        var least = best.loss().mean();
        int from = place;
        while (from > 0 && ascending.get(from - 1).makesNoDifference(least)) {
            from--;
        }
        int to = place;
        while (to < ascending.size() - 1 && ascending.get(to + 1).makesNoDifference(least)) {
            to++;
        }
        Stream<OptimalPolicy.Point> curve = ascending.stream().map(each -> each.point(hypervisor));
        return new BestIntervals.Level(
                best.pair().of(hypervisor),
                ascending.get(from).pair().of(hypervisor),
                ascending.get(to).pair().of(hypervisor),
                range,
                curve.toList());
    }
}
