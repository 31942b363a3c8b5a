package org.warmboot.report.html;

import java.util.List;
import java.util.Set;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.LongRunMeasures;
import org.warmboot.report.Losses;
import org.warmboot.report.Messages;
import org.warmboot.report.Numbers;
import org.warmboot.report.Spans;

/** Names and words for the numbers of sweeps and comparisons. */
final class StudyMeasures {

    private static final Set<String> SHARES =
            Set.of("throughput", "throughput-drop", "work-lost-share", "leaked-share");
    private static final Set<String> INTERVALS =
            Set.of("best-hypervisor-interval", "best-system-interval", "exhausted-after");
    private static final String AVAILABILITY = "availability";

    /** Numbers that get a chart, the most telling first; tables and files hold all. */
    private static final List<String> CHARTED = List.of(
            AVAILABILITY,
            "best-loss",
            "cost",
            "best-hypervisor-interval",
            "best-system-interval",
            "downtime-mean",
            "outages-unplanned",
            "requests-lost",
            "throughput-drop",
            "domains-paged",
            "rolling-duration",
            "exhausted-after",
            "downtime");

    private StudyMeasures() {}

    /** Whether a number gets a chart. */
    static boolean isCharted(String measure) {
        return CHARTED.contains(measure);
    }

    /** Place among the charts. */
    static int rank(String measure) {
        return CHARTED.indexOf(measure);
    }

    /** Name for people. */
    static String name(String measure) {
        return Messages.textOr("study." + measure, Phrases.sentence(measure.replace('-', ' ')));
    }

    /** The number with its unit. */
    static String text(String measure, String unit, double value) {
        if (measure.startsWith(AVAILABILITY)) {
            return Numbers.availability(value);
        }
        if (SHARES.contains(measure)) {
            return Numbers.fixed(100 * value, 1) + "\u00a0%";
        }
        return switch (unit) {
            case "s", "s/a" -> Double.isInfinite(value) ? Messages.text("answer.never") : Numbers.duration(value);
            case "", "1/a" -> EstimateCells.few(value);
            default -> Numbers.count(value) + '\u00a0' + unit;
        };
    }

    /** Name of what a chart shows: availabilities are drawn as the downtime that they leave, where they differ. */
    static String charted(String measure) {
        return name(measure.startsWith(AVAILABILITY) ? "availability-charted" : measure);
    }

    /** A value as it is drawn. */
    static Estimate drawn(String measure, Estimate value) {
        return measure.startsWith(AVAILABILITY) ? LongRunMeasures.downtimePerYear(value) : value;
    }

    /**
     * The unit for an axis of drawn values.
     *
     * @param most the largest of them
     */
    static Losses scale(String measure, String unit, double most) {
        if (SHARES.contains(measure)) {
            return new Losses("%", 100);
        }
        if (INTERVALS.contains(measure)) {
            var span = Spans.of(most);
            return new Losses(Messages.text(span.key() + ".unit"), 1 / span.seconds());
        }
        return measure.startsWith(AVAILABILITY) || unit.equals("s") || unit.equals("s/a")
                ? Losses.of("s", most)
                : new Losses(unit.isEmpty() ? Messages.text("study.number") : unit.replace("/a", ""), 1);
    }

    /** Words for a drawn value. */
    static String drawnText(String measure, String unit, double drawn) {
        return measure.startsWith(AVAILABILITY) ? Numbers.duration(drawn) : text(measure, unit, drawn);
    }
}
