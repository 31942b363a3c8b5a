package org.warmboot.report;

import org.warmboot.experiment.result.LongRunMeasures;
import org.warmboot.style.Numbers;

/**
 * Intervals between two actions, in one unit, as people say them: {@code 64 days}, {@code between 45 and 97 days}.
 *
 * @param key name of the unit among the messages
 * @param seconds its length
 */
public record Spans(String key, double seconds) {

    private static final double MINUTE = 60;
    private static final double HOUR = 60 * MINUTE;
    private static final double DAY = 24 * HOUR;
    private static final int DIGITS = 2;
    private static final int MORE_DIGITS = 4;
    private static final int DIGITS_OF_YEARS = 3;

    /** The unit in which an interval, given in seconds, is best said. */
    public static Spans of(double interval) {
        if (interval >= 5 * LongRunMeasures.YEAR) {
            return new Spans("span.years", LongRunMeasures.YEAR);
        }
        if (interval >= 2 * DAY) {
            return new Spans("span.days", DAY);
        }
        if (interval >= 2 * HOUR) {
            return new Spans("span.hours", HOUR);
        }
        return interval >= MINUTE ? new Spans("span.minutes", MINUTE) : new Spans("span.seconds", 1);
    }

    /**
     * An interval with its unit, as somebody set it: {@code 10.5 days}, {@code 5 years} for 1826 days; the word for
     * never where it is infinite, and for at once where there is none.
     */
    public static String exactly(double interval) {
        if (interval == 0) {
            return Messages.text("span.at-once");
        }
        return Double.isInfinite(interval)
                ? Messages.text("span.never")
                : of(interval)
                        .named(Numbers.plain(
                                interval / of(interval).seconds(), of(interval).digits()));
    }

    /** An interval with its unit, in two digits, as something found: {@code 64 days}, {@code 8.4 days}. */
    public static String about(double interval) {
        return Double.isInfinite(interval)
                ? Messages.text("span.never")
                : of(interval).named(of(interval).number(interval));
    }

    /** A range of intervals, the end in the unit of both: {@code 45 to 97 days}. */
    public static String range(double from, double to) {
        var unit = of(to);
        return Messages.text("span.range", unit.number(from), unit.named(unit.number(to)));
    }

    /** A year has 365 days, or a quarter of a day more: with four digits five of them would be 5.003. */
    private int digits() {
        return seconds == LongRunMeasures.YEAR ? DIGITS_OF_YEARS : MORE_DIGITS;
    }

    /** The interval as a number of this unit, in two digits. */
    public String number(double interval) {
        return Numbers.plain(interval / seconds, DIGITS);
    }

    /** A number with the name of the unit, in the singular after 1. */
    public String named(String number) {
        return Messages.text(number.equals("1") ? key + ".one" : key, number);
    }
}
