package org.warmboot.analysis.trend;

import java.util.Arrays;

/**
 * Measured values in the order of time.
 *
 * @param seconds times, seconds of the epoch, each later than the one before
 * @param values the values, finite
 */
public record Series(double[] seconds, double[] values) {

    /**
     * Checks the order; the arrays are not copied.
     *
     * @throws IllegalArgumentException if the lengths differ, a time is not later, or a number is not finite
     */
    public Series {
        if (seconds.length != values.length) {
            throw new IllegalArgumentException(seconds.length + " times, but " + values.length + " values");
        }
        for (var i = 0; i < seconds.length; i++) {
            if (!Double.isFinite(values[i]) || !Double.isFinite(seconds[i]) || i > 0 && seconds[i] <= seconds[i - 1]) {
                throw new IllegalArgumentException("value " + (i + 1) + " is not finite, or not later than the last");
            }
        }
    }

    /** Number of values. */
    public int size() {
        return values.length;
    }

    /** Values from one place to before another. */
    public Series part(int from, int to) {
        return new Series(Arrays.copyOfRange(seconds, from, to), Arrays.copyOfRange(values, from, to));
    }

    /** Median distance of two values in seconds; 0 if there are less than two. */
    public double step() {
        if (size() < 2) {
            return 0;
        }
        var steps = new double[size() - 1];
        for (var i = 0; i < steps.length; i++) {
            steps[i] = seconds[i + 1] - seconds[i];
        }
        Arrays.sort(steps);
        return steps[steps.length / 2];
    }

    /** Time from the first value to one step after the last, in seconds. */
    public double length() {
        return size() == 0 ? 0 : seconds[size() - 1] - seconds[0] + step();
    }
}
