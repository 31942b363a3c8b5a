package org.warmboot.exchange.calibration;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.warmboot.analysis.trend.Verdict;
import org.warmboot.exchange.measurements.AgingFinding;
import org.warmboot.exchange.measurements.MeasuredSeries;
import org.warmboot.exchange.text.Messages;

/**
 * What was found of an aging, in sentences.
 *
 * @param finding what was found
 * @param amount unit of the values
 */
public record AgingWords(AgingFinding finding, MeasuredAmount amount) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    /** All that is to be said, a sentence or two a line; the second one is the verdict. */
    public List<String> lines(MeasuredSeries measured) {
        var trend = finding.trend();
        var lines = new ArrayList<String>();
        lines.add(Messages.words(
                "aging.judged",
                measured.name(),
                Math.round(trend.days()),
                date(trend.line().end() - trend.days() * 86400),
                date(trend.line().end() - 1),
                finding.stretches().size() - 1,
                measured.leftOut()));
        lines.add(verdict());
        finding.exhaustion().ifPresent(found -> {
            var peak = finding.peak().orElseThrow();
            lines.add(Messages.words(
                    "aging.exhausted",
                    amount.words(finding.capacity().getAsDouble()),
                    date(found.expected()),
                    date(found.earliest()),
                    date(found.latest())));
            lines.add(
                    peak.earliest() <= trend.line().end()
                            ? Messages.words("aging.reboot.now", date(peak.expected()))
                            : Messages.words("aging.reboot", date(peak.earliest()), date(peak.expected())));
        });
        if (finding.grows() && !finding.isRunning()) {
            lines.add(Messages.words("aging.restarted"));
        }
        return lines;
    }

    /** Why nothing can be said of a series without a week. */
    public static String tooShort() {
        return Messages.get("aging.short");
    }

    /** What was found, in a sentence. */
    public String verdict() {
        var trend = finding.trend();
        var slope = trend.slope();
        var days = Math.round(trend.daysNeeded());
        var falls = trend.verdict() == Verdict.FALL || trend.verdict() == Verdict.POSSIBLE_FALL;
        var shown = falls ? slope.times(-1) : slope;
        return Messages.words(
                "aging." + trend.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                amount.words(shown.estimate()),
                amount.words(shown.low()),
                amount.words(shown.high()),
                amount.words(Math.max(0, slope.high())),
                days);
    }

    /** The slope with its interval and where it comes from, for a note. */
    public String note() {
        var slope = finding.trend().slope();
        return Messages.words(
                "aging.note",
                amount.words(slope.low()),
                amount.words(slope.high()),
                Math.round(finding.trend().days()),
                date(finding.trend().line().end() - 1),
                finding.trend().verdict() == Verdict.GROWTH ? 0 : 1);
    }

    /** A day of UTC; never where it is infinite. */
    public static String date(double seconds) {
        return Double.isInfinite(seconds)
                ? Messages.words("aging.never")
                : DAY.format(Instant.ofEpochSecond((long) seconds));
    }
}
