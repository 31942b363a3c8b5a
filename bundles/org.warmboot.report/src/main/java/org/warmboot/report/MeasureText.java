package org.warmboot.report;

import java.util.stream.Stream;
import org.warmboot.experiment.measure.MeasureWords;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.style.Numbers;

/** Measures of runs as pages and charts show them. */
public final class MeasureText {

    private MeasureText() {}

    /** The number with its unit, a dash where there is none. */
    public static String of(RunMeasure measure, RunResult run) {
        var value = measure.mean(run);
        return value.isPresent() ? text(measure, value.getAsDouble(), measure.unit(run)) : "\u2013";
    }

    /** Unit of the number on an axis; empty where it is a count or its unit depends on the run. */
    public static String axis(RunMeasure measure) {
        return switch (measure.amount()) {
            case TIME, DURATION, INTERVAL, DURATION_PER_YEAR -> Messages.text("measure.seconds");
            case BYTES -> Messages.text("measure.bytes");
            case AVAILABILITY_SHARE, SHARE, COUNT, COUNT_PER_YEAR, THROUGHPUT_RATE, WORK, LOSS_PER_YEAR -> "";
        };
    }

    /** Whether it is above zero, and finite, in one of the runs at least. */
    public static boolean tells(RunMeasure measure, Stream<RunResult> runs) {
        return runs.mapToDouble(run -> measure.mean(run).orElse(0))
                .anyMatch(number -> number > 0 && Double.isFinite(number));
    }

    /** What it is, as the title of a chart. */
    public static String title(RunMeasure measure) {
        return MeasureWords.title(measure);
    }

    private static String text(RunMeasure measure, double value, String unit) {
        return switch (measure.amount()) {
            case AVAILABILITY_SHARE -> Numbers.availability(value);
            case SHARE -> Numbers.percent(value);
            case COUNT, COUNT_PER_YEAR -> Numbers.count(value);
            case TIME -> Double.isFinite(value) ? Numbers.duration(value) : Messages.text("measure.never");
            case DURATION, INTERVAL, DURATION_PER_YEAR -> Numbers.duration(value);
            case BYTES -> Numbers.bytes(value);
            case WORK -> Numbers.work(value, unit);
            case THROUGHPUT_RATE, LOSS_PER_YEAR -> Numbers.quantity(value, unit);
        };
    }
}
