package org.warmboot.analysis.lattice;

import java.util.List;

/**
 * An event whose time is known.
 *
 * @param time when it comes
 * @param chance how likely it is to come
 */
record CertainEvent(double time, double chance) {

    private static final double ROUNDING = 1e-9;

    /** Expected events in a window, with its beginning and without its end. */
    static double count(List<CertainEvent> events, double from, double to) {
        var sum = 0.0;
        for (var each : events) {
            var rounding = ROUNDING * each.time();
            if (each.time() > from - rounding && each.time() < to - rounding) {
                sum += each.chance();
            }
        }
        return sum;
    }
}
