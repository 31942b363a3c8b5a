package org.warmboot.report.html.words;

import java.util.function.DoubleFunction;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.report.Messages;
import org.warmboot.style.Numbers;

/** Estimates in words: as many digits as their intervals of confidence allow, and the intervals themselves. */
public final class EstimateWords {

    private EstimateWords() {}

    /** Whether no outage was seen that an availability tells of, although there may be some. */
    public static boolean isUnseen(Estimate availability) {
        return availability.mean() == 1 && availability.low() < 1;
    }

    /** A share of the time, 0 to 1, in per cent with the digits that the interval allows. */
    public static String availabilityText(Estimate share) {
        return percent(share.mean(), share);
    }

    /** The ends of the interval, for example {@code 41 s to 43 s}; empty if it has no width worth telling. */
    public static String interval(Estimate value, DoubleFunction<String> words) {
        var low = words.apply(value.low());
        var high = words.apply(value.high());
        return low.equals(high) ? "" : Messages.text("estimate.interval", sameUnit(low, high), high);
    }

    /** The first of two values without a unit that both end with: {@code 99.97} before {@code 99.98 %}. */
    private static String sameUnit(String low, String high) {
        var unit = low.lastIndexOf('\u00a0');
        return unit > 0
                        && low.indexOf('\u00a0') == unit
                        && high.indexOf('\u00a0') == high.lastIndexOf('\u00a0')
                        && high.endsWith(low.substring(unit))
                ? low.substring(0, unit)
                : low;
    }

    /** Of fewer than ten two digits after the point, unless whole: rates per year are often small. */
    public static String few(double number) {
        return Math.abs(number) < 10 && number != Math.rint(number) ? Numbers.fixed(number, 2) : Numbers.count(number);
    }

    /** A value near a share of the time, 0 to 1, in per cent with the digits that the interval of the share allows. */
    public static String percent(double value, Estimate share) {
        var half = (share.high() - share.low()) / 2 * 100;
        if (!(half > 1e-10)) {
            return Numbers.availability(value);
        }
        var decimals = Math.clamp(1L - (long) Math.floor(Math.log10(half)), 2, 9);
        return Numbers.fixed(value * 100, decimals) + "\u00a0%";
    }
}
