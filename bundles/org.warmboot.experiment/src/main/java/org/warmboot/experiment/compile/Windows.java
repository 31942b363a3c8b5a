package org.warmboot.experiment.compile;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.warmboot.engine.longrun.OpenTimes;
import org.warmboot.model.MaintenanceWindow;

/** Open times of policies, from calendars of maintenance windows or from other times. */
final class Windows {

    /** A window may have opened a week before the start at most. */
    static final Duration LONGEST = Duration.ofDays(8);

    private static final double NANOS = 1e9;

    private Windows() {}

    /**
     * From when to when policies may act, in seconds.
     *
     * @param open beginning
     * @param close end
     */
    record Span(double open, double close) {}

    /**
     * Open times of maintenance windows on the clocks of their zones. A window opens at its time of day, after the gap
     * if the clock skips that time for summer time, and once, at the earlier one, if the clock shows it twice; it stays
     * open for its length, however the clock is set meanwhile.
     *
     * @param windows the windows; any time is open if there are none
     * @param start instant of second 0
     * @param horizon seconds from there to the end
     */
    static OpenTimes of(List<MaintenanceWindow> windows, Instant start, double horizon) {
        if (windows.isEmpty()) {
            return OpenTimes.ALWAYS;
        }
        var spans = new ArrayList<Span>();
        windows.forEach(window -> add(window, start, horizon, spans));
        return merged(spans);
    }

    private static void add(MaintenanceWindow window, Instant start, double horizon, List<Span> spans) {
        var zone = ZoneId.of(window.getTimeZone());
        var first = start.minus(LONGEST).atZone(zone).toLocalDate();
        var last = start.plus(Duration.ofSeconds((long) Math.ceil(horizon)))
                .atZone(zone)
                .toLocalDate();
        for (var opening : openings(window, first, last)) {
            var open = seconds(start, opening.atZone(zone).toInstant());
            if (open + window.getLength() > 0 && open < horizon) {
                spans.add(new Span(open, open + window.getLength()));
            }
        }
    }

    /** Times at which a window is meant to open in some days, whether its clock shows them or not. */
    static List<LocalDateTime> openings(MaintenanceWindow window, LocalDate first, LocalDate last) {
        var time = LocalTime.parse(window.getStart());
        var days = window.getDays().stream()
                .map(day -> DayOfWeek.of(day.getValue() + 1))
                .toList();
        return first.datesUntil(last.plusDays(1))
                .filter(day -> days.isEmpty() || days.contains(day.getDayOfWeek()))
                .map(day -> day.atTime(time))
                .toList();
    }

    static double seconds(Instant start, Instant instant) {
        var between = Duration.between(start, instant);
        return between.getSeconds() + between.getNano() / NANOS;
    }

    /** Spans in any order, those that touch or overlap as one. */
    static OpenTimes merged(List<Span> spans) {
        var merged = new ArrayList<Span>();
        for (var span :
                spans.stream().sorted(Comparator.comparingDouble(Span::open)).toList()) {
            if (!merged.isEmpty() && span.open() <= merged.getLast().close()) {
                var before = merged.removeLast();
                merged.add(new Span(before.open(), Math.max(before.close(), span.close())));
            } else {
                merged.add(span);
            }
        }
        return new OpenTimes(
                merged.stream().mapToDouble(Span::open).toArray(),
                merged.stream().mapToDouble(Span::close).toArray());
    }

    /** Times that are open in both. */
    static OpenTimes common(OpenTimes one, OpenTimes other) {
        var spans = new ArrayList<Span>();
        for (int i = 0, j = 0; i < one.opens().length && j < other.opens().length; ) {
            var open = Math.max(one.opens()[i], other.opens()[j]);
            var close = Math.min(one.closes()[i], other.closes()[j]);
            if (open < close) {
                spans.add(new Span(open, close));
            }
            if (one.closes()[i] < other.closes()[j]) {
                i++;
            } else {
                j++;
            }
        }
        return merged(spans);
    }
}
