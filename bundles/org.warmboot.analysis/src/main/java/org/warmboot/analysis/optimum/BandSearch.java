package org.warmboot.analysis.optimum;

/**
 * Finds the ends of the band around an optimum: along the grid to the first interval that costs too much, then by
 * halving.
 *
 * @param loss the loss
 * @param range where it was searched
 * @param grid intervals, ascending
 * @param losses losses at them
 */
record BandSearch(Loss loss, SearchRange range, double[] grid, double[] losses) {

    private static final int HALVINGS = 24;

    /** The band of losses up to a limit. */
    Band around(double interval, double limit) {
        return new Band(down(interval, limit), up(interval, limit));
    }

    private double down(double interval, double limit) {
        if (interval == 0) {
            return 0;
        }
        var inside = interval;
        for (var i = grid.length - 1; i >= 0; i--) {
            if (grid[i] < interval) {
                if (losses[i] > limit) {
                    return border(inside, grid[i], limit);
                }
                inside = grid[i];
            }
        }
        return range.atOnce() && loss.at(0) <= limit ? 0 : inside;
    }

    private double up(double interval, double limit) {
        if (interval == Double.POSITIVE_INFINITY) {
            return interval;
        }
        var inside = interval;
        for (var i = 0; i < grid.length; i++) {
            if (grid[i] > interval) {
                if (losses[i] > limit) {
                    return border(inside, grid[i], limit);
                }
                inside = grid[i];
            }
        }
        return range.never() && loss.at(Double.POSITIVE_INFINITY) <= limit ? Double.POSITIVE_INFINITY : inside;
    }

    private double border(double inside, double outside, double limit) {
        if (inside == 0 || inside == Double.POSITIVE_INFINITY) {
            // beyond the grid lies only the limit itself
            return inside == 0 ? grid[0] : grid[grid.length - 1];
        }
        var good = inside;
        var bad = outside;
        for (var i = 0; i < HALVINGS; i++) {
            var middle = Math.sqrt(good * bad);
            if (loss.at(middle) <= limit) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        return good;
    }
}
