package org.warmboot.findings;

import org.warmboot.experiment.result.OptimalPolicy.Answer;
import org.warmboot.experiment.result.OptimalPolicy.Since;
import org.warmboot.style.Numbers;

/** Losses of long runs and intervals, for sentences. */
final class LossWords {

    private LossWords() {}

    /**
     * A loss.
     *
     * @param unit {@code s} for downtime per service and year, else a currency
     */
    static String amount(double loss, String unit) {
        return isDowntime(unit) ? Numbers.roughly(loss) : Numbers.quantity(loss, unit);
    }

    /** What the amount is of, for example "of downtime per service and year". */
    static String per(String unit) {
        return Messages.get(isDowntime(unit) ? "loss.downtime" : "loss.cost");
    }

    private static boolean isDowntime(String unit) {
        return "s".equals(unit);
    }

    /** When to act, for example "every 28 days". */
    static String when(Answer answer) {
        return switch (answer.kind()) {
            case AT ->
                Messages.get(
                        answer.since() == Since.DEGRADATION ? "interval.delay" : "interval.at",
                        interval(answer.interval()));
            case NEVER -> Messages.get("interval.never");
            case AT_ONCE -> Messages.get("interval.once");
            case NONE -> "";
        };
    }

    /** An interval of days or weeks, with no more digits than anybody plans with. */
    static String interval(double seconds) {
        double days = seconds / 86_400;
        return days >= 2 ? Messages.get("interval.days", Numbers.plain(days, 3)) : Numbers.roughly(seconds);
    }
}
