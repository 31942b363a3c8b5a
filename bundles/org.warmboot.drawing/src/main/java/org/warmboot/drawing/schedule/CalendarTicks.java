package org.warmboot.drawing.schedule;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Marks of a calendar on a time axis: hours, days, Mondays, months, whatever has room. */
final class CalendarTicks {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("yyyy", Locale.ENGLISH);

    private final ZoneId zone;

    CalendarTicks(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * A mark of the axis.
     *
     * @param instant where it is
     * @param label what is written there
     */
    record Tick(Instant instant, String label) {}

    private enum Step {
        HOUR(1 / 24.0, any -> any.plusHours(1)),
        THREE_HOURS(1 / 8.0, any -> any.plusHours(3)),
        SIX_HOURS(1 / 4.0, any -> any.plusHours(6)),
        HALF_DAY(1 / 2.0, any -> any.plusHours(12)),
        DAY(1, any -> any.plusDays(1)),
        TWO_DAYS(2, any -> any.plusDays(2)),
        WEEK(7, any -> any.plusWeeks(1)),
        TWO_WEEKS(14, any -> any.plusWeeks(2)),
        MONTH(28, any -> any.plusMonths(1)),
        THREE_MONTHS(90, any -> any.plusMonths(3)),
        YEAR(365, any -> any.plusYears(1));

        private final double days;
        private final UnaryOperator<LocalDateTime> next;

        Step(double days, UnaryOperator<LocalDateTime> next) {
            this.days = days;
            this.next = next;
        }

        private LocalDateTime first(LocalDateTime from) {
            var midnight = from.truncatedTo(ChronoUnit.DAYS);
            return switch (this) {
                case HOUR, THREE_HOURS, SIX_HOURS, HALF_DAY, DAY -> midnight;
                case TWO_DAYS, WEEK, TWO_WEEKS -> midnight.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> midnight.withDayOfMonth(1);
                case THREE_MONTHS, YEAR -> midnight.withDayOfYear(1);
            };
        }

        private String label(LocalDateTime tick) {
            return switch (this) {
                case HOUR, THREE_HOURS, SIX_HOURS, HALF_DAY ->
                    (tick.getHour() == 0 ? CalendarTicks.DAY : TIME).format(tick);
                case DAY, TWO_DAYS, WEEK, TWO_WEEKS -> CalendarTicks.DAY.format(tick);
                case MONTH, THREE_MONTHS, YEAR ->
                    (tick.getMonthValue() == 1 ? CalendarTicks.YEAR : CalendarTicks.MONTH).format(tick);
            };
        }
    }

    /**
     * The marks of a time, in order.
     *
     * @param most how many there may be about
     */
    List<Tick> between(Instant from, Instant to, int most) {
        var days = ChronoUnit.MILLIS.between(from, to) / 86_400_000.0;
        var step = Step.YEAR;
        for (var each : Step.values()) {
            if (days / each.days <= most) {
                step = each;
                break;
            }
        }
        var ticks = new ArrayList<Tick>();
        var last = Instant.MIN;
        for (var tick = step.first(from.atZone(zone).toLocalDateTime());
                !tick.atZone(zone).toInstant().isAfter(to);
                tick = step.next.apply(tick)) {
            var instant = tick.atZone(zone).toInstant();
            // a clock that is set skips one, or shows it twice
            if (!instant.isBefore(from) && instant.isAfter(last)) {
                ticks.add(new Tick(instant, step.label(tick)));
                last = instant;
            }
        }
        return ticks;
    }
}
