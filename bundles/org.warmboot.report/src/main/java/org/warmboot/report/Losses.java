package org.warmboot.report;

import org.warmboot.style.Numbers;

/**
 * Losses of a policy as people read them: downtime per service and year, or money per year.
 *
 * @param unit unit of axes: seconds, minutes or hours, or a currency
 * @param factor from the unit of the results to that unit
 */
public record Losses(String unit, double factor) {

    private static final String SECONDS = "s";
    private static final double MINUTE = 60;
    private static final double HOUR = 3600;

    /** The unit for an axis that reaches so far, in a unit of the results: {@code s} or a currency. */
    public static Losses of(String unit, double highest) {
        if (!unit.equals(SECONDS)) {
            return new Losses(unit, 1);
        }
        if (highest > 10 * HOUR) {
            return new Losses(Messages.text("losses.hours"), 1 / HOUR);
        }
        return highest > 10 * MINUTE
                ? new Losses(Messages.text("losses.minutes"), 1 / MINUTE)
                : new Losses(Messages.text("losses.seconds"), 1);
    }

    /** A loss with its unit: {@code 1 h 55 min}, {@code 5 500 EUR}. */
    public static String text(double loss, String unit) {
        return unit.equals(SECONDS) ? Numbers.roughly(loss) : Numbers.count(loss) + '\u00a0' + unit;
    }

    /** What the losses are, for a heading. */
    public static String name(String unit) {
        return Messages.text(unit.equals(SECONDS) ? "losses.downtime" : "losses.cost");
    }
}
