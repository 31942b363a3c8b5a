package org.warmboot.analysis.trend;

/** What can be said about the growth of a series. */
public enum Verdict {
    /** It grows: both tests say so, and the noise fades quickly enough to trust them. */
    GROWTH,

    /** It falls, likewise. */
    FALL,

    /** Both tests see a trend upward, but noise as slow as this one could feign it. */
    POSSIBLE_GROWTH,

    /** Both tests see a trend downward, but noise as slow as this one could feign it. */
    POSSIBLE_FALL,

    /** The series is too short, or its noise too slow. */
    CANNOT_TELL,

    /** No trend is seen, and one above the upper end of the slope's interval would have been. */
    NO_GROWTH
}
