package org.warmboot.report;

/**
 * Intervals between two actions, in one unit, as people say them: {@code 64 days}, {@code between 45 and 97 days}.
 *
 * @param key name of the unit among the messages
 * @param seconds its length
 */
public record Spans(String key, double seconds) {

    private static final double HOUR = 3600;
    private static final double DAY = 24 * HOUR;
    private static final int DIGITS = 3;

    /** The unit in which an interval, given in seconds, is best said. */
    public static Spans of(double interval) {
        if (interval >= 5 * Numbers.YEAR) {
            return new Spans("span.years", Numbers.YEAR);
        }
        if (interval >= 2 * DAY) {
            return new Spans("span.days", DAY);
        }
        return interval >= 2 * HOUR ? new Spans("span.hours", HOUR) : new Spans("span.minutes", 60);
    }

    /** An interval with its unit: {@code 64 days}; the word for never where it is infinite. */
    public static String text(double interval) {
        if (Double.isInfinite(interval)) {
            return Messages.text("span.never");
        }
        var unit = of(interval);
        return unit.named(unit.number(interval));
    }

    /** A range of intervals, the end in the unit of both: {@code 45 to 97 days}. */
    public static String range(double from, double to) {
        var unit = of(to);
        return Messages.text("span.range", unit.number(from), unit.named(unit.number(to)));
    }

    /** The interval as a number of this unit. */
    public String number(double interval) {
        return Numbers.plain(interval / seconds, DIGITS);
    }

    /** A number with the name of the unit, in the singular after 1. */
    public String named(String number) {
        return Messages.text(number.equals("1") ? key + ".one" : key, number);
    }
}
