package org.warmboot.analysis.optimum;

import java.util.ArrayList;
import java.util.Comparator;
import org.warmboot.analysis.numeric.BrentMinimum;
import org.warmboot.analysis.threads.Threads;

/**
 * Searches the interval of least loss: a grid of equal ratios over the whole range finds the valleys, Brent's method
 * the bottom of the deepest, and the limits at once and never are compared with it. Needs no derivative and no single
 * valley.
 *
 * @param range where to search
 * @param gridSize intervals of the grid; fewer where a loss takes long and has few valleys
 */
public record IntervalSearch(SearchRange range, int gridSize) {

    private static final int GRID = 240;
    private static final int VALLEYS = 4;
    private static final double ACCURACY = 1e-9;

    /** An interval must beat a limit by this share of the loss; less is rounding. */
    private static final double CLEAR = 1e-10;

    private record Candidate(double interval, double loss) {}

    /** The interval of least loss; what is as good for all that matters can be asked when that is known. */
    public static final class Least {

        private final Candidate best;
        private final BandSearch bands;

        private Least(Candidate best, BandSearch bands) {
            this.best = best;
            this.bands = bands;
        }

        /** The interval: 0 for at once, infinite for never. */
        public double interval() {
            return best.interval();
        }

        /** Its loss. */
        public double loss() {
            return best.loss();
        }

        /** The answer with the band of intervals that make no difference; evaluates the loss again. */
        public Optimum within(Flatness flatness) {
            return Optimum.of(interval(), loss(), bands.around(interval(), flatness.limit(loss())));
        }
    }

    /** A search that misses no valley. */
    public IntervalSearch(SearchRange range) {
        this(range, GRID);
    }

    /**
     * Interval of least loss.
     *
     * @throws IllegalArgumentException if the loss is nowhere a number
     */
    public Least least(Loss loss) {
        return least(loss, Threads.ONE);
    }

    /** The same with several threads, which the loss must bear. */
    public Least least(Loss loss, Threads threads) {
        Loss safe = interval -> orWorst(loss.at(interval));
        var grid = range.grid(gridSize);
        var losses = threads.values(grid, safe::at);
        var best = inside(safe, grid, losses);
        if (range.atOnce()) {
            best = limit(best, new Candidate(0, safe.at(0)));
        }
        if (range.never()) {
            best = limit(best, new Candidate(Double.POSITIVE_INFINITY, safe.at(Double.POSITIVE_INFINITY)));
        }
        if (best.loss() == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("the loss is not a number at any interval");
        }
        return new Least(best, new BandSearch(safe, range, grid, losses));
    }

    static double orWorst(double loss) {
        return Double.isNaN(loss) ? Double.POSITIVE_INFINITY : loss;
    }

    /** Whether a loss is less by more than rounding; any number is less than an infinite loss. */
    static boolean isClearlyLess(double one, double other) {
        return one < other - CLEAR * Math.min(Math.abs(other), Double.MAX_VALUE);
    }

    private static Candidate inside(Loss loss, double[] grid, double[] losses) {
        var valleys = new ArrayList<Integer>();
        for (var i = 0; i < grid.length; i++) {
            var falls = i == 0 || losses[i] <= losses[i - 1];
            var rises = i == grid.length - 1 || losses[i] <= losses[i + 1];
            if (falls && rises) {
                valleys.add(i);
            }
        }
        valleys.sort(Comparator.comparingDouble(i -> losses[i]));
        return valleys.stream()
                .limit(VALLEYS)
                .map(i -> bottom(loss, grid, losses, i))
                .min(Comparator.comparingDouble(Candidate::loss))
                .orElseThrow();
    }

    private static Candidate bottom(Loss loss, double[] grid, double[] losses, int valley) {
        var from = Math.log(grid[Math.max(0, valley - 1)]);
        var to = Math.log(grid[Math.min(grid.length - 1, valley + 1)]);
        var point = BrentMinimum.between(x -> loss.at(Math.exp(x)), from, to, ACCURACY);
        return point.value() < losses[valley]
                ? new Candidate(Math.exp(point.x()), point.value())
                : new Candidate(grid[valley], losses[valley]);
    }

    private static Candidate limit(Candidate best, Candidate limit) {
        return isClearlyLess(best.loss(), limit.loss()) ? best : limit;
    }
}
