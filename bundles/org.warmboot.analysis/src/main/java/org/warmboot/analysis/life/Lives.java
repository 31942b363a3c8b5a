package org.warmboot.analysis.life;

import java.util.Arrays;

/**
 * Observed lives.
 *
 * @param times positive times in one unit
 * @param failed whether each ended with a failure; else it was only seen to last that long
 */
public record Lives(double[] times, boolean[] failed) {

    /**
     * Checks the times; the arrays are not copied.
     *
     * @throws IllegalArgumentException if there are none, their numbers differ, or a time is not positive
     */
    public Lives {
        if (times.length == 0 || times.length != failed.length) {
            throw new IllegalArgumentException(times.length + " lives, of which " + failed.length + " have an end");
        }
        if (!Arrays.stream(times).allMatch(time -> time > 0 && Double.isFinite(time))) {
            throw new IllegalArgumentException("a life must last for some time");
        }
    }

    /** Number of failures. */
    public int failures() {
        var count = 0;
        for (var each : failed) {
            count += each ? 1 : 0;
        }
        return count;
    }

    /** Sum of all times. */
    public double total() {
        return Arrays.stream(times).sum();
    }
}
