package org.warmboot.report.calendar;

import java.time.Instant;
import java.util.List;
import org.warmboot.experiment.schedule.Schedule;
import org.warmboot.experiment.schedule.ScheduleRow;
import org.warmboot.experiment.schedule.ScheduledAction;
import org.warmboot.report.Messages;

/**
 * A schedule as iCalendar (RFC 5545): an event for each action, guests that take their turns in one. All times are in
 * UTC, so that they are right whatever a reader knows of time zones and their summer time. Equal schedules are equal
 * files, and the same action of a policy keeps its identifier when it moves: a calendar that has it moves it.
 */
public final class ScheduleCalendar {

    private ScheduleCalendar() {}

    /**
     * The text of the file.
     *
     * @param scenario identifier of the scenario, which becomes part of those of the events
     */
    public static String of(Schedule schedule, String scenario) {
        var text = new CalendarText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Warmboot//Schedule//EN")
                .line("CALSCALE", "GREGORIAN")
                .words("X-WR-CALNAME", Messages.text("calendar.name", schedule.name()));
        for (var row : schedule.rows()) {
            var number = 0;
            for (var round : row.rounds()) {
                event(text, schedule, scenario, row, round, ++number);
            }
        }
        return text.line("END", "VCALENDAR").toString();
    }

    private static void event(
            CalendarText text,
            Schedule schedule,
            String scenario,
            ScheduleRow row,
            List<ScheduledAction> round,
            int number) {
        var start = second(schedule.at(round.getFirst().start()));
        var end = second(schedule.at(round.getLast().end()));
        text.line("BEGIN", "VEVENT")
                .words("UID", row.policy() + "." + row.host() + "." + number + "@" + scenario)
                .moment("DTSTAMP", second(schedule.start()))
                .moment("DTSTART", start)
                .moment("DTEND", end.isAfter(start) ? end : start.plusSeconds(1))
                .words("SUMMARY", Messages.text("calendar.summary", row.hostName(), row.techniqueName()))
                .words("DESCRIPTION", description(row, round))
                .words("CATEGORIES", Messages.text(row.hypervisor() ? "calendar.hypervisor" : "calendar.guests"))
                .line("TRANSP", "TRANSPARENT")
                .line("END", "VEVENT");
    }

    private static String description(ScheduleRow row, List<ScheduledAction> round) {
        var guests = round.stream().flatMap(action -> action.guest().stream()).toList();
        var words = Messages.text("calendar.description", row.policyName(), row.rhythm());
        return guests.isEmpty() ? words : words + Messages.text("calendar.turns", String.join(", ", guests));
    }

    /** Calendars know whole seconds only. */
    private static Instant second(Instant instant) {
        return Instant.ofEpochSecond(instant.plusMillis(500).getEpochSecond());
    }
}
