package org.warmboot.analysis.optimum;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.warmboot.analysis.numeric.BrentMinimum;

/**
 * Searches two intervals of least loss: a grid over both, limits included, finds the valleys; from the deepest ones
 * each interval is improved in turn, then both along the way they went.
 *
 * @param first where to search the first
 * @param second where to search the second
 * @param flatness what makes no difference, for the bands
 * @param effort how thoroughly to search
 */
public record PairSearch(SearchRange first, SearchRange second, Flatness flatness, Effort effort) {

    private static final int ROUNDS = 30;

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
        public static final Effort QUICK = new Effort(17, 2, 1e-3, 1e-4);
    }

    /** A thorough search. */
    public PairSearch(SearchRange first, SearchRange second, Flatness flatness) {
        this(first, second, flatness, Effort.THOROUGH);
    }

    private record Place(double first, double second, double loss) {}

    /** Pair of intervals of least loss. */
    public OptimalPair least(PairLoss pairLoss) {
        PairLoss loss = (a, b) -> IntervalSearch.orWorst(pairLoss.at(a, b));
        var best = starts(loss).stream()
                .map(start -> improved(loss, start))
                .reduce((one, other) -> clearlyLess(other, one) ? other : one)
                .orElseThrow();
        var firstBand = axis(first, a -> loss.at(a, best.second())).around(best.first(), flatness.limit(best.loss()));
        var secondBand = axis(second, b -> loss.at(best.first(), b)).around(best.second(), flatness.limit(best.loss()));
        return new OptimalPair(
                Optimum.of(best.first(), best.loss(), firstBand),
                Optimum.of(best.second(), best.loss(), secondBand),
                best.loss());
    }

    /** The deepest places of the grid that are no worse than their neighbours. */
    private List<Place> starts(PairLoss loss) {
        var firsts = places(first);
        var seconds = places(second);
        var width = seconds.length;
        var all = IntStream.range(0, firsts.length * width)
                .parallel()
                .mapToObj(i -> new Place(
                        firsts[i / width], seconds[i % width], loss.at(firsts[i / width], seconds[i % width])))
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
        for (var a : DoubleStream.concat(DoubleStream.of(found.first()), limits(first)).toArray()) {
            for (var b : DoubleStream.concat(DoubleStream.of(found.second()), limits(second)).toArray()) {
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

    private BandSearch axis(SearchRange range, Loss loss) {
        var grid = range.grid(4 * effort.grid());
        return new BandSearch(loss, range, grid, Arrays.stream(grid).parallel().map(loss::at).toArray());
    }
}
