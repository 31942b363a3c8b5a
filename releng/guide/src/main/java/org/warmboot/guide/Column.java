package org.warmboot.guide;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.warmboot.experiment.measure.Amount;
import org.warmboot.experiment.measure.MeasureWords;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.Aging;
import org.warmboot.experiment.result.RunResult;

/**
 * A column of a table of runs.
 *
 * @param title its heading
 * @param value the quantity in one run; absent if the run did not measure it
 * @param text how it is written
 * @param stands whether it tells something even if it repeats the column before it
 */
record Column(
        String title, Function<RunResult, OptionalDouble> value, Function<RunResult, String> text, boolean stands) {

    private static final int DIGITS = 4;
    private static final int DIGITS_OF_MONEY = 6;
    private static final int DIGITS_OF_ESTIMATES = 7;
    private static final int DIGITS_OF_SCHEDULES = 8;
    private static final double HOUR = 3600;
    private static final double DAY = 24 * HOUR;
    private static final String PERCENT = " %";

    /** All columns that a table may have, the setting first; it leaves out those that say nothing. */
    static final List<Column> ALL = Stream.concat(
                    Stream.of(
                            setting("guests", run -> run.parameters().domains(), Column::count),
                            setting(
                                    "memory of each",
                                    run -> run.parameters().memoryGiB(),
                                    value -> Quantities.number(value, DIGITS) + " GiB")),
                    Stream.of(RunMeasure.values())
                            .filter(measure -> !MeasureWords.head(measure).isEmpty())
                            .map(Column::of))
            .toList();

    /** Whether runs differ from nothing in this quantity. */
    boolean says(List<RunResult> runs) {
        return runs.stream().map(value).anyMatch(each -> each.isPresent() && each.getAsDouble() != 0);
    }

    String cell(RunResult run) {
        return value.apply(run).isPresent() ? text.apply(run) : "";
    }

    private static Column setting(String title, ToDoubleFunction<RunResult> number, DoubleFunction<String> text) {
        return new Column(
                title,
                run -> OptionalDouble.of(number.applyAsDouble(run)),
                run -> text.apply(number.applyAsDouble(run)),
                false);
    }

    private static Column of(RunMeasure measure) {
        // one resource may last as long as another
        boolean stands = measure.part() == Aging.class && measure.amount() == Amount.INTERVAL;
        return new Column(MeasureWords.head(measure), measure::mean, run -> text(measure, run), stands);
    }

    private static String text(RunMeasure measure, RunResult run) {
        double value = measure.mean(run).orElseThrow();
        return switch (measure.amount()) {
            case AVAILABILITY_SHARE -> Quantities.number(value * 100, digits(run)) + PERCENT;
            case SHARE -> value < 1e-9 ? "0" : Quantities.number(value * 100, 3) + PERCENT;
            case COUNT, COUNT_PER_YEAR -> count(value);
            case TIME, DURATION -> Quantities.seconds(value);
            case INTERVAL -> Double.isFinite(value) ? Quantities.number(value / DAY, DIGITS) + " days" : "never";
            case DURATION_PER_YEAR -> Quantities.number(value / HOUR, DIGITS) + " h";
            case BYTES -> Quantities.gibibytes(value);
            case THROUGHPUT_RATE -> Quantities.number(value, DIGITS) + ' ' + measure.unit(run);
            case WORK -> Quantities.number(value / 1000, DIGITS) + " GB";
            case LOSS_PER_YEAR -> Quantities.number(value, DIGITS_OF_MONEY);
        };
    }

    /** A schedule without chance has more digits than histories. */
    private static int digits(RunResult run) {
        return run.longRun().isPresent() ? DIGITS_OF_ESTIMATES : DIGITS_OF_SCHEDULES;
    }

    private static String count(double value) {
        return Quantities.number(Math.round(value), 12);
    }
}
