package org.warmboot.model.units;

import java.util.List;

/** Spans of time in seconds, written with a unit: "42 s", "4 weeks". */
public final class Durations {
    static final Unit SECOND = Unit.of("s", "1");
    static final Unit MINUTE = Unit.of("min", "60");
    static final Unit HOUR = Unit.of("h", "3600");
    static final Unit DAY = Unit.of("day|days", "86400");
    static final Unit WEEK = Unit.of("week|weeks", "604800");
    static final Unit MILLISECOND = Unit.of("ms", "1e-3");
    static final Unit MICROSECOND = Unit.of("us", "1e-6");
    static final Unit NANOSECOND = Unit.of("ns", "1e-9");
    private static final UnitTable TABLE = new UnitTable(
            "units.duration",
            "42 s",
            0,
            List.of(SECOND, MINUTE, HOUR, WEEK, DAY, MILLISECOND, MICROSECOND, NANOSECOND));

    private Durations() {}

    /**
     * Reads a duration.
     *
     * @return seconds, finite, at least 0
     * @throws NumberFormatException if the text is not a duration; the message says what is allowed
     */
    public static double parse(String text) {
        return TABLE.parse(text);
    }

    /**
     * Writes a duration so that {@link #parse} gives exactly the same value.
     *
     * @param seconds finite, at least 0
     * @throws IllegalArgumentException if it is not
     */
    public static String format(double seconds) {
        return TABLE.format(seconds);
    }
}
