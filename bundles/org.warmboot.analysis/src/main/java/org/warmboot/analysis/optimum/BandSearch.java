package org.warmboot.analysis.optimum;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.warmboot.analysis.numeric.Root;

/**
 * Finds the ends of the band around an optimum: outwards from it, from one interval of the grid to the next, as far as
 * the loss stays within the limit. Between two intervals it looks at one every three per cent, and closer where the
 * losses bend so much that they may leave the limit; a rise that is narrower still can be missed. It goes on beyond the
 * grid if at once or never are possible. Both ends are intervals that were looked at themselves.
 *
 * @param loss the loss
 * @param range where it was searched
 * @param grid intervals, ascending
 * @param losses losses at them
 */
record BandSearch(Loss loss, SearchRange range, double[] grid, double[] losses) {

    private static final double NEVER = Double.POSITIVE_INFINITY;

    /** Decades beyond the grid after which an interval is as good as at once, or as never. */
    private static final int BEYOND = 6;

    /** Intervals inside the band that were looked at are no farther apart than such a share of them. */
    private static final double NEAR = 0.03;

    /** How often the way between two neighbours is halved at most to look closer. */
    private static final int HALVINGS = 10;

    /** By which factor steps back into the band grow until one is inside. */
    private static final double CLOSER = 4;

    /** An interval and its loss. */
    private record Place(double interval, double loss) {

        boolean isWithin(double limit) {
            return loss <= limit;
        }
    }

    /** Place of the grid with the least loss. */
    int lowest() {
        return IntStream.range(0, losses.length).reduce(0, (one, other) -> losses[other] < losses[one] ? other : one);
    }

    /** The band of losses up to a limit. */
    Band around(double interval, double limit) {
        var way = way();
        var found = Arrays.binarySearch(way, interval);
        var below = found >= 0 ? found - 1 : -found - 2;
        var above = found >= 0 ? found + 1 : -found - 1;
        return new Band(
                end(interval, way, below, -1, 0, range.atOnce(), limit),
                end(interval, way, above, 1, NEVER, range.never(), limit));
    }

    /** Intervals to look at on the way from at once to never. */
    private double[] way() {
        var below = range.atOnce() ? BEYOND : 0;
        var above = range.never() ? BEYOND : 0;
        var way = new double[below + grid.length + above];
        System.arraycopy(grid, 0, way, below, grid.length);
        for (var i = 0; i < below; i++) {
            way[i] = grid[0] * Math.pow(10, i - below);
        }
        for (var i = 1; i <= above; i++) {
            way[below + grid.length - 1 + i] = grid[grid.length - 1] * Math.pow(10, i);
        }
        return way;
    }

    /** The last interval of the band on the way to a limit, from the next one of the way on. */
    private double end(
            double interval, double[] way, int start, int step, double last, boolean isPossible, double limit) {
        if (interval == last) {
            return last;
        }
        boolean begins = interval > 0 && interval < NEVER;
        var inside = place(begins ? interval : way[start]);
        if (!begins && !inside.isWithin(limit)) {
            return interval;
        }
        for (var i = start; i >= 0 && i < way.length; i += step) {
            var next = way[i];
            var reached = reached(inside, place(next), limit, HALVINGS);
            if (reached.interval() != next) {
                return reached.interval();
            }
            inside = reached;
        }
        return isPossible && loss.at(last) <= limit ? last : inside.interval();
    }

    private Place place(double interval) {
        var known = Arrays.binarySearch(grid, interval);
        return new Place(interval, known >= 0 ? losses[known] : loss.at(interval));
    }

    /** The farthest place up to another one between which and the first all losses are within the limit. */
    private Place reached(Place from, Place to, double limit, int halvings) {
        var end = to.isWithin(limit) ? to : border(from, to, limit);
        var middle = place(Math.sqrt(from.interval() * end.interval()));
        if (!middle.isWithin(limit)) {
            return reached(from, middle, limit, halvings - 1);
        }
        boolean isNear = Math.abs(Math.log(middle.interval() / from.interval())) < NEAR;
        if (halvings <= 0 || isNear && peak(from.loss(), middle.loss(), end.loss()) <= limit) {
            return end;
        }
        var half = reached(from, middle, limit, halvings - 1);
        return half.interval() == middle.interval() ? reached(middle, end, limit, halvings - 1) : half;
    }

    /** The last place within the limit where the loss leaves it on the way to another one. */
    private Place border(Place from, Place to, double limit) {
        var ratio = Math.log(to.interval() / from.interval());
        var above = Math.nextUp(limit);
        var crossing = Root.between(x -> above - loss.at(from.interval() * Math.exp(x * ratio)), 0, 1);
        for (var step = Math.ulp(1.0); crossing - step > 0; step *= CLOSER) {
            var place = place(from.interval() * Math.exp((crossing - step) * ratio));
            if (place.isWithin(limit)) {
                return place;
            }
        }
        return from;
    }

    /** Highest value of the parabola through three losses at equal distances. */
    private static double peak(double left, double middle, double right) {
        var ends = Math.max(left, right);
        var bend = middle - (left + right) / 2;
        var slope = (right - left) / 2;
        return bend > 0 && Math.abs(slope) < 2 * bend ? middle + slope * slope / (4 * bend) : ends;
    }
}
