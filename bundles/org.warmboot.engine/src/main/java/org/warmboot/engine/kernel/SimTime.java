package org.warmboot.engine.kernel;

/** Conversions between simulated time in {@code long} nanoseconds and seconds; the only place that converts. */
public final class SimTime {

    /** A time that no event reaches, in nanoseconds. */
    public static final long NEVER = Long.MAX_VALUE;

    private static final double NANOS_PER_SECOND = 1e9;
    /** About 146 years: adding two times of this size cannot overflow. */
    private static final double LONGEST_SECONDS = Long.MAX_VALUE / 2 / NANOS_PER_SECOND;

    private SimTime() {}

    /**
     * Nanoseconds nearest to the given seconds.
     *
     * @throws IllegalArgumentException if {@code seconds} is negative or not a number
     * @throws ArithmeticException if {@code seconds} is more than the clock can tell, 146 years
     */
    public static long ofSeconds(double seconds) {
        if (!(seconds >= 0)) {
            throw new IllegalArgumentException("A duration must not be negative, but is " + seconds + " s.");
        }
        if (seconds > LONGEST_SECONDS) {
            throw new ArithmeticException("A duration of " + seconds + " s is more than the clock can tell.");
        }
        return (long) Math.rint(seconds * NANOS_PER_SECOND);
    }

    /** Seconds of the given nanoseconds. */
    public static double toSeconds(long nanos) {
        return nanos / NANOS_PER_SECOND;
    }
}
