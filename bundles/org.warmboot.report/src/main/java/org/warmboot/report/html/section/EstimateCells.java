package org.warmboot.report.html.section;

import java.util.function.DoubleFunction;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.report.Messages;
import org.warmboot.report.html.section.DataTable.Cell;
import org.warmboot.report.html.words.EstimateWords;
import org.warmboot.style.Numbers;

/** Estimates in tables: the mean, and below it the confidence interval where there is one. */
public final class EstimateCells {

    private EstimateCells() {}

    /** A share of the time, 0 to 1, in per cent with the digits that the interval allows, and in nines. */
    public static Cell availability(Estimate share) {
        // with no outage seen only the lower end tells something
        var nines = EstimateWords.isUnseen(share)
                ? Messages.text(
                        "estimate.nines.least", EstimateWords.availabilityText(share), Numbers.nines(share.low()))
                : Messages.text("estimate.nines", EstimateWords.availabilityText(share), Numbers.nines(share.mean()));
        return new Cell(nines, "number", EstimateWords.interval(share, value -> EstimateWords.percent(value, share)));
    }

    /** A duration in seconds. */
    static Cell duration(Estimate seconds) {
        return cell(seconds, Numbers::roughly);
    }

    /** A number of things. */
    static Cell count(Estimate number) {
        return cell(number, EstimateWords::few);
    }

    /** Money. */
    static Cell money(Estimate amount, String currency) {
        return cell(amount, value -> Numbers.count(value) + '\u00a0' + currency);
    }

    /** A measure of a long run in the words of its kind; a dash where the run lacks it. */
    public static Cell of(RunMeasure measure, RunResult run) {
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
    public static Cell of(Estimate value, DoubleFunction<String> words) {
        return cell(value, words);
    }

    private static Cell cell(Estimate value, DoubleFunction<String> words) {
        return new Cell(words.apply(value.mean()), "number", EstimateWords.interval(value, words));
    }
}
