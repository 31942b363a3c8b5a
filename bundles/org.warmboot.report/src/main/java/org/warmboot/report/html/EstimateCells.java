package org.warmboot.report.html;

import java.util.function.DoubleFunction;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.report.Messages;
import org.warmboot.report.Numbers;
import org.warmboot.report.html.DataTable.Cell;

/** Estimates in tables: the mean, and below it the confidence interval where there is one. */
final class EstimateCells {

    private EstimateCells() {}

    /** A share of the time, 0 to 1, in per cent with the digits that the interval allows, and in nines. */
    static Cell availability(Estimate share) {
        // with no outage seen only the lower end tells something
        var nines = isUnseen(share)
                ? Messages.text("estimate.nines.least", availabilityText(share), Numbers.nines(share.low()))
                : Messages.text("estimate.nines", availabilityText(share), Numbers.nines(share.mean()));
        return new Cell(nines, "number", interval(share, value -> percent(value, share)));
    }

    /** Whether no outage was seen that an availability tells of, although there may be some. */
    static boolean isUnseen(Estimate availability) {
        return availability.mean() == 1 && availability.low() < 1;
    }

    /** The same in words. */
    static String availabilityText(Estimate share) {
        return percent(share.mean(), share);
    }

    /** A duration in seconds. */
    static Cell duration(Estimate seconds) {
        return cell(seconds, Numbers::roughly);
    }

    /** A number of things. */
    static Cell count(Estimate number) {
        return cell(number, EstimateCells::few);
    }

    /** Money. */
    static Cell money(Estimate amount, String currency) {
        return cell(amount, value -> Numbers.count(value) + '\u00a0' + currency);
    }

    /** A measure of a long run in the words of its kind; a dash where the run lacks it. */
    static Cell of(RunMeasure measure, RunResult run) {
        return measure.estimate(run)
                .map(value -> switch (measure.amount()) {
                    case AVAILABILITY_SHARE -> availability(value);
                    case SHARE -> cell(value, share -> Numbers.fixed(100 * share, 1) + "\u00a0%");
                    case TIME, DURATION, INTERVAL, DURATION_PER_YEAR -> duration(value);
                    case COUNT, COUNT_PER_YEAR -> count(value);
                    case LOSS_PER_YEAR -> money(value, measure.unit(run).replace("/a", ""));
                    case BYTES, THROUGHPUT_RATE, WORK -> cell(value, Numbers::count);
                })
                .orElse(LongRunRows.NONE);
    }

    /** Anything, in words of its own. */
    static Cell of(Estimate value, DoubleFunction<String> words) {
        return cell(value, words);
    }

    /** The ends of the interval, for example {@code 41 s to 43 s}; empty if it has no width worth telling. */
    static String interval(Estimate value, DoubleFunction<String> words) {
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

    private static Cell cell(Estimate value, DoubleFunction<String> words) {
        return new Cell(words.apply(value.mean()), "number", interval(value, words));
    }

    /** Of fewer than ten two digits after the point, unless whole: rates per year are often small. */
    static String few(double number) {
        return Math.abs(number) < 10 && number != Math.rint(number) ? Numbers.fixed(number, 2) : Numbers.count(number);
    }

    private static String percent(double value, Estimate share) {
        var half = (share.high() - share.low()) / 2 * 100;
        if (!(half > 1e-10)) {
            return Numbers.availability(value);
        }
        var decimals = Math.clamp(1L - (long) Math.floor(Math.log10(half)), 2, 9);
        return Numbers.fixed(value * 100, decimals) + "\u00a0%";
    }
}
