package org.warmboot.analysis.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Splits a series where something was restarted, or where too much is missing. */
public final class Segments {

    /** Time without a value from which on the series begins anew. */
    private static final double LONGEST_GAP = Bins.DAY;

    /** Values on both sides of a moment that are compared. */
    private static final int WINDOW = 12;

    /** Steps without a value that may hide a restart. */
    private static final double ABSENCE = 3;

    private Segments() {}

    /**
     * Segments between restarts, in the order of time.
     *
     * <p>Known restarts and gaps of more than a day split; so does a fall of the level to less than half, and after an
     * absence of three steps a fall by more than half of what had grown since the last restart.
     *
     * @param series what is used, not what is free
     * @param restarts known restarts, seconds of the epoch, ascending
     */
    public static List<Series> of(Series series, double... restarts) {
        var stretches = new ArrayList<Series>();
        var step = series.step();
        var begin = 0;
        for (var i = 1; i < series.size(); i++) {
            var before = series.seconds()[i - 1];
            var gap = series.seconds()[i] - before;
            if (gap > LONGEST_GAP
                    || isBetween(restarts, before, series.seconds()[i])
                    || hasFallen(series, begin, i, gap >= ABSENCE * step)) {
                stretches.add(series.part(begin, i));
                begin = i;
            }
        }
        if (series.size() > 0) {
            stretches.add(series.part(begin, series.size()));
        }
        return stretches;
    }

    private static boolean isBetween(double[] restarts, double after, double until) {
        var place = Arrays.binarySearch(restarts, Math.nextUp(after));
        var next = place < 0 ? -place - 1 : place;
        return next < restarts.length && restarts[next] <= until;
    }

    private static boolean hasFallen(Series series, int begin, int at, boolean absent) {
        var last = series.values()[at - 1];
        var next = series.values()[at];
        // most moments are neither, and need no medians
        if (next >= last || last <= 0 || !absent && next >= last / 2) {
            return false;
        }
        if (at - begin < WINDOW || series.size() - at < WINDOW) {
            return false;
        }
        var before = median(series, at - WINDOW, at);
        var after = median(series, at, at + WINDOW);
        var grown = before - median(series, begin, begin + WINDOW);
        return after < before / 2 || absent && grown > 0 && before - after > grown / 2;
    }

    private static double median(Series series, int from, int to) {
        return Bins.median(Arrays.copyOfRange(series.values(), from, to));
    }
}
