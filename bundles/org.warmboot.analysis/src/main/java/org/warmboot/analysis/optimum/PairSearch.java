package org.warmboot.analysis.optimum;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.warmboot.analysis.numeric.BrentMinimum;
import org.warmboot.analysis.threads.Threads;

/**
 * Searches two intervals of least loss: a grid over both, limits included, finds the valleys, for which a rough loss
 * will do; from the deepest ones each interval is improved in turn, then both along the way they went. At last the whole range of each interval is
 * looked at while the other one stays, and the search goes on from there if that finds something better. So the pair is
 * no worse than any of the grid, and each of both is the best one for the other.
 *
 * @param first where to search the first
 * @param second where to search the second
 * @param effort how thoroughly to search
 */
public record PairSearch(SearchRange first, SearchRange second, Effort effort) {

    private static final int ROUNDS = 30;

    /** How often the search begins anew with what a look along the whole ranges has found. */
    private static final int LOOKS = 5;

    /** Intervals on a line through both ranges, as a multiple of those on a side of the grid. */
    private static final int FINER = 4;

    /**
     * How thoroughly to search.
     *
     * @param grid intervals of the grid on each side
     * @param starts valleys of the grid that are followed
     * @param accuracy accuracy of an interval, as a share of it
     * @param gain a round that gains less than this share of the loss is the last one
     */
    public record Effort(int grid, int starts, double accuracy, double gain) {

        /** Misses no valley and finds its bottom as exactly as it can be found. */
        public static final Effort THOROUGH = new Effort(25, 4, 1e-5, 1e-8);

        /** For a loss that takes long: as exact as anybody needs. */
        public static final Effort QUICK = new Effort(21, 3, 1e-3, 1e-4);
    }

    /** A thorough search. */
    public PairSearch(SearchRange first, SearchRange second) {
        this(first, second, Effort.THOROUGH);
    }

    private record Place(double first, double second, double loss) {}

    /** The pair of least loss; what is as good for all that matters can be asked when that is known. */
    public static final class Least {

        private final Place best;
        private final BandSearch firsts;
        private final BandSearch seconds;

        private Least(Place best, BandSearch firsts, BandSearch seconds) {
            this.best = best;
            this.firsts = firsts;
            this.seconds = seconds;
        }

        /** The first interval: 0 for at once, infinite for never. */
        public double first() {
            return best.first();
        }

        /** The second one, likewise. */
        public double second() {
            return best.second();
        }

        /** Their loss. */
        public double loss() {
            return best.loss();
        }

        /** The answer with the bands of intervals that make no difference; evaluates the loss again. */
        public OptimalPair within(Flatness flatness) {
            var limit = flatness.limit(loss());
            return new OptimalPair(
                    Optimum.of(first(), loss(), firsts.around(first(), limit)),
                    Optimum.of(second(), loss(), seconds.around(second(), limit)),
                    loss());
        }
    }

    /**
     * Pair of intervals of least loss.
     *
     * @throws IllegalArgumentException if the loss is nowhere a number
     */
    public Least least(PairLoss pairLoss) {
        return least(pairLoss, Threads.ONE);
    }

    /** The same with several threads, which the loss must bear. */
    public Least least(PairLoss pairLoss, Threads threads) {
        return least(pairLoss, pairLoss, threads);
    }

    /** The same with another loss for the grid, which takes less time and is roughly right. */
    public Least least(PairLoss rough, PairLoss exact, Threads threads) {
        PairLoss loss = (a, b) -> IntervalSearch.orWorst(exact.at(a, b));
        var found = starts((a, b) -> IntervalSearch.orWorst(rough.at(a, b)), threads).stream()
                .map(start -> new Place(start.first(), start.second(), loss.at(start.first(), start.second())))
                .map(start -> improved(loss, start))
                .reduce((one, other) -> clearlyLess(other, one) ? other : one)
                .orElseThrow();
        if (found.loss() == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("the loss is not a number at any pair of intervals");
        }
        var lines = alongBoth(loss, threads, found);
        for (var look = 1; look < LOOKS && clearlyLess(lines.lowest(), lines.best()); look++) {
            lines = alongBoth(loss, threads, improved(loss, lines.lowest()));
        }
        return new Least(lines.best(), lines.firsts(), lines.seconds());
    }

    /** The deepest places of the grid that are no worse than their neighbours. */
    private List<Place> starts(PairLoss loss, Threads threads) {
        var firsts = places(first);
        var seconds = places(second);
        var width = seconds.length;
        var losses = new double[firsts.length * width];
        threads.each(losses.length, i -> losses[i] = loss.at(firsts[i / width], seconds[i % width]));
        var all = IntStream.range(0, losses.length)
                .mapToObj(i -> new Place(firsts[i / width], seconds[i % width], losses[i]))
                .toList();
        return IntStream.range(0, all.size())
                .filter(i -> isValley(all, i, width))
                .mapToObj(all::get)
                .sorted(Comparator.comparingDouble(Place::loss))
                .limit(effort.starts())
                .toList();
    }

    private static boolean isValley(List<Place> all, int place, int width) {
        for (var row = Math.max(0, place / width - 1); row <= place / width + 1 && row * width < all.size(); row++) {
            for (var column = Math.max(0, place % width - 1); column <= place % width + 1 && column < width; column++) {
                if (all.get(row * width + column).loss() < all.get(place).loss()) {
                    return false;
                }
            }
        }
        return true;
    }

    private double[] places(SearchRange range) {
        var grid = Arrays.stream(range.grid(effort.grid()));
        var fromOnce = range.atOnce() ? DoubleStream.concat(DoubleStream.of(0), grid) : grid;
        return (range.never() ? DoubleStream.concat(fromOnce, DoubleStream.of(Double.POSITIVE_INFINITY)) : fromOnce)
                .toArray();
    }

    private Place improved(PairLoss loss, Place start) {
        var place = start;
        for (var round = 0; round < ROUNDS; round++) {
            var before = place;
            place = moved(loss, place, 1, 0);
            place = moved(loss, place, 0, 1);
            if (isInside(before) && isInside(place)) {
                place = moved(
                        loss,
                        place,
                        Math.log(place.first() / before.first()),
                        Math.log(place.second() / before.second()));
            }
            if (!(place.loss() < before.loss() * (1 - effort.gain()))) {
                break;
            }
        }
        return atLimits(loss, place);
    }

    /** Best place on a line in logarithms of both intervals, as far as one step of the grid. */
    private Place moved(PairLoss loss, Place from, double alongFirst, double alongSecond) {
        var size = Math.max(Math.abs(alongFirst), Math.abs(alongSecond));
        if (size == 0 || alongFirst != 0 && !isFinite(from.first()) || alongSecond != 0 && !isFinite(from.second())) {
            return from;
        }
        var decades = Math.max(first.largest() / first.least(), second.largest() / second.least());
        var reach = Math.log(decades) / (effort.grid() - 1);
        var point = BrentMinimum.between(
                x -> {
                    var place = shifted(from, alongFirst / size * x, alongSecond / size * x);
                    return loss.at(place.first(), place.second());
                },
                -reach,
                reach,
                effort.accuracy());
        var place = shifted(from, alongFirst / size * point.x(), alongSecond / size * point.x());
        return point.value() < from.loss() ? new Place(place.first(), place.second(), point.value()) : from;
    }

    private Place shifted(Place from, double byFirst, double bySecond) {
        return new Place(within(first, from.first(), byFirst), within(second, from.second(), bySecond), 0);
    }

    private static double within(SearchRange range, double interval, double by) {
        return isFinite(interval) ? Math.clamp(interval * Math.exp(by), range.least(), range.largest()) : interval;
    }

    private static boolean isFinite(double interval) {
        return interval > 0 && interval < Double.POSITIVE_INFINITY;
    }

    private static boolean isInside(Place place) {
        return isFinite(place.first()) && isFinite(place.second());
    }

    /** A limit wins unless the interval beats it clearly. */
    private Place atLimits(PairLoss loss, Place found) {
        var best = found;
        for (var a : DoubleStream.concat(DoubleStream.of(found.first()), limits(first))
                .toArray()) {
            for (var b : DoubleStream.concat(DoubleStream.of(found.second()), limits(second))
                    .toArray()) {
                var place = new Place(a, b, loss.at(a, b));
                best = clearlyLess(best, place) ? best : place;
            }
        }
        return best;
    }

    private DoubleStream limits(SearchRange range) {
        return Arrays.stream(places(range)).filter(each -> !isFinite(each));
    }

    private static boolean clearlyLess(Place one, Place other) {
        return IntervalSearch.isClearlyLess(one.loss(), other.loss());
    }

    /** What the whole ranges of both intervals look like from a place, the other one unchanged. */
    private record Lines(Place best, BandSearch firsts, BandSearch seconds) {

        /** The lowest place on both lines. */
        Place lowest() {
            var alongFirst = firsts.lowest();
            var alongSecond = seconds.lowest();
            return firsts.losses()[alongFirst] < seconds.losses()[alongSecond]
                    ? new Place(firsts.grid()[alongFirst], best.second(), firsts.losses()[alongFirst])
                    : new Place(best.first(), seconds.grid()[alongSecond], seconds.losses()[alongSecond]);
        }
    }

    private Lines alongBoth(PairLoss loss, Threads threads, Place best) {
        return new Lines(
                best,
                line(first, threads, a -> loss.at(a, best.second())),
                line(second, threads, b -> loss.at(best.first(), b)));
    }

    private BandSearch line(SearchRange range, Threads threads, Loss loss) {
        var grid = range.grid(FINER * effort.grid());
        return new BandSearch(loss, range, grid, threads.values(grid, loss::at));
    }
}
