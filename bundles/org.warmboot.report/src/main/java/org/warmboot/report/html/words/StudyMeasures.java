package org.warmboot.report.html.words;

import org.warmboot.experiment.measure.Amount;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.LongRunMeasures;
import org.warmboot.report.Losses;
import org.warmboot.report.Messages;
import org.warmboot.report.Spans;
import org.warmboot.style.Numbers;

/** The numbers of sweeps and comparisons as their pages show them. */
public final class StudyMeasures {

    private StudyMeasures() {}

    /** The number with its unit. */
    public static String text(RunMeasure measure, String unit, double value) {
        return switch (measure.amount()) {
            case AVAILABILITY_SHARE -> Numbers.availability(value);
            case SHARE -> Numbers.fixed(100 * value, 1) + "\u00a0%";
            case TIME, DURATION, INTERVAL, DURATION_PER_YEAR -> duration(value);
            case COUNT, COUNT_PER_YEAR -> EstimateWords.few(value);
            case BYTES -> Numbers.bytes(value);
            case LOSS_PER_YEAR -> isTime(unit) ? duration(value) : amount(value, unit);
            case THROUGHPUT_RATE, WORK -> amount(value, unit);
        };
    }

    /** A value as it is drawn: availabilities as the downtime that they leave, where they differ. */
    public static Estimate drawn(RunMeasure measure, Estimate value) {
        return isAvailability(measure) ? LongRunMeasures.downtimePerYear(value) : value;
    }

    /**
     * The unit for an axis of drawn values.
     *
     * @param most the largest of them
     */
    public static Losses scale(RunMeasure measure, String unit, double most) {
        return switch (measure.amount()) {
            case SHARE -> new Losses("%", 100);
            case INTERVAL -> {
                var span = Spans.of(most);
                yield new Losses(Messages.text(span.key() + ".unit"), 1 / span.seconds());
            }
            default ->
                isAvailability(measure) || isTime(unit)
                        ? Losses.of("s", most)
                        : new Losses(unit.isEmpty() ? Messages.text("study.number") : unit.replace("/a", ""), 1);
        };
    }

    /** Words for a drawn value. */
    public static String drawnText(RunMeasure measure, String unit, double drawn) {
        return isAvailability(measure) ? Numbers.duration(drawn) : text(measure, unit, drawn);
    }

    /** The same in as few digits as a sentence bears; money with its currency alone. */
    static String roughText(RunMeasure measure, String unit, double drawn) {
        return switch (measure.amount()) {
            case AVAILABILITY_SHARE, DURATION_PER_YEAR -> Numbers.roughly(drawn);
            case LOSS_PER_YEAR -> Losses.text(drawn, unit.replace("/a", ""));
            default -> drawnText(measure, unit, drawn);
        };
    }

    /** Whether it is drawn as the downtime that it leaves. */
    public static boolean isAvailability(RunMeasure measure) {
        return measure.amount() == Amount.AVAILABILITY_SHARE;
    }

    private static boolean isTime(String unit) {
        return unit.equals("s") || unit.equals("s/a");
    }

    private static String duration(double seconds) {
        return Double.isInfinite(seconds) ? Messages.text("answer.never") : Numbers.duration(seconds);
    }

    private static String amount(double value, String unit) {
        return Numbers.count(value) + '\u00a0' + unit;
    }
}
