package org.warmboot.experiment.compile;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.warmboot.engine.longrun.LocalClock;
import org.warmboot.model.MaintenanceWindow;

/** Clocks of time zones with summer time. */
final class LocalClocks {

    private final List<MaintenanceWindow> windows;
    private final ZoneId zone;
    private final Instant start;

    private LocalClocks(List<MaintenanceWindow> windows, ZoneId zone, Instant start) {
        this.windows = windows;
        this.zone = zone;
        this.start = start;
    }

    /**
     * The clock on which the days between the actions of a policy are counted. It is not set before the end of a window
     * that belongs to the time before: one of 02:30 opens at 03:30 on the day on which the clock skips that time, and
     * the next one is to be that of 02:30 a week later.
     *
     * @param windows windows of the policy, all in the zone
     * @param zone the zone
     * @param start instant of second 0
     * @param horizon seconds from there to the end
     */
    static LocalClock of(List<MaintenanceWindow> windows, ZoneId zone, Instant start, double horizon) {
        return new LocalClocks(windows, zone, start).clock(start.plusSeconds((long) Math.ceil(horizon)));
    }

    private LocalClock clock(Instant end) {
        var rules = zone.getRules();
        var atStart = rules.getOffset(start).getTotalSeconds();
        List<Double> set = new ArrayList<>();
        List<Double> ahead = new ArrayList<>();
        for (var next = rules.nextTransition(start);
                next != null && next.getInstant().isBefore(end);
                next = rules.nextTransition(next.getInstant())) {
            set.add(Windows.seconds(start, set(next)));
            ahead.add((double) next.getOffsetAfter().getTotalSeconds() - atStart);
        }
        return new LocalClock(set, ahead);
    }

    private Instant set(ZoneOffsetTransition change) {
        var day = change.getDateTimeBefore().toLocalDate();
        var before = change.isGap() ? change.getDateTimeAfter() : change.getDateTimeBefore();
        return windows.stream()
                .flatMap(window -> Windows.openings(window, day.minusDays(Windows.LONGEST.toDays()), day).stream()
                        .filter(opening -> opening.isBefore(before))
                        .map(opening -> opening.atZone(zone).toInstant())
                        .map(opens -> opens.plus(Duration.ofMillis((long) (1000 * window.getLength())))))
                .filter(change.getInstant()::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(change.getInstant());
    }
}
