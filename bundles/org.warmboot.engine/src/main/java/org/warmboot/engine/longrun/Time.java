package org.warmboot.engine.longrun;

/** Simulated time of all hosts, in nanoseconds from the start. */
final class Time {

    /** A time that nothing reaches; sums with other times do not overflow. */
    static final long NEVER = Long.MAX_VALUE / 2;

    /** The longest duration, 73 years; longer ones never end. */
    static final long LONGEST = NEVER / 2;

    private static final double NANOS = 1e9;

    private long now;
    private long moments;

    /** Nanoseconds of a duration in seconds; throws {@link IllegalArgumentException} if it is negative. */
    static long nanos(double seconds) {
        if (seconds >= 0) {
            return Math.min(LONGEST, (long) (seconds * NANOS + 0.5));
        }
        throw new IllegalArgumentException("A duration must not be negative, but is " + seconds + " s.");
    }

    /** Seconds of a duration in nanoseconds. */
    static double seconds(double nanos) {
        return nanos / NANOS;
    }

    void rewind() {
        now = 0;
        moments = 0;
    }

    long now() {
        return now;
    }

    /** Time goes on. */
    void pass(long until) {
        now = until;
    }

    /** A number above all given out before, to tell which of two things of one time came first. */
    long moment() {
        return ++moments;
    }
}
