package org.warmboot.report.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmboot.experiment.schedule.Schedule;
import org.warmboot.experiment.schedule.ScheduleRow;
import org.warmboot.experiment.schedule.ScheduledAction;

/** What another program reads in the calendars. */
class ScheduleCalendarTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final String NAME =
            "H\u00f6st; \\ \"1\", the \ud83d\udc4d one, \u4e2d\u6587\u4e2d\u6587\u4e2d\u6587\u4e2d\u6587 of\nthe north";

    /** Sundays at two in Berlin; the clock is set on 29 March. */
    private static final Schedule SUNDAYS =
            schedule(Stream.of("2026-03-22T01:00:00Z", "2026-03-29T01:00:00Z", "2026-04-05T00:00:00Z")
                    .map(Instant::parse)
                    .map(start -> action(seconds(start), 55, Optional.empty()))
                    .toList());

    @Test
    void anotherProgramFindsNothingWrong() {
        var calendar = read(SUNDAYS);
        assertEquals(ICalVersion.V2_0, calendar.getVersion());
        var warnings = calendar.validate(ICalVersion.V2_0);
        assertTrue(warnings.isEmpty(), warnings.toString());
    }

    @Test
    void actionsAreAtTheirLocalTimesInWinterAndInSummer() {
        assertEquals(
                List.of("02:00", "03:00", "02:00"),
                events(SUNDAYS)
                        .map(event -> LocalTime.ofInstant(
                                        event.getDateStart().getValue().toInstant(), BERLIN)
                                .toString())
                        .toList());
        var first = events(SUNDAYS).findFirst().orElseThrow();
        assertEquals(
                55_000,
                first.getDateEnd().getValue().getTime()
                        - first.getDateStart().getValue().getTime());
    }

    @Test
    void namesComeBackAsTheyAreWhateverTheyHold() {
        var event = events(SUNDAYS).findFirst().orElseThrow();
        assertEquals(NAME + ": Warm-VM reboot", event.getSummary().getValue());
        assertTrue(event.getDescription().getValue().startsWith(NAME + " (every week)"));
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoSignIsCutInTwo() {
        var bytes = ScheduleCalendar.of(SUNDAYS, "shop").getBytes(StandardCharsets.UTF_8);
        var text = new String(bytes, StandardCharsets.UTF_8);
        assertTrue(text.endsWith("END:VCALENDAR\r\n"));
        for (var line : text.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertEquals(-1, line.indexOf('\ufffd'), line);
        }
        assertEquals(-1, text.replace("\r\n", "").indexOf('\n'));
    }

    @Test
    void guestsThatTakeTheirTurnsAreOneEventThatNamesThem() {
        var turns = schedule(List.of(
                action(100, 30, Optional.of("vm-1")),
                action(130, 30, Optional.of("vm-2")),
                action(1000, 30, Optional.of("vm-1"))));
        var events = events(turns).toList();
        assertEquals(2, events.size());
        assertEquals(
                START.plusSeconds(160),
                events.getFirst().getDateEnd().getValue().toInstant());
        assertTrue(events.getFirst().getDescription().getValue().endsWith(": vm-1, vm-2"));
    }

    @Test
    void anActionKeepsItsIdentifierWhenItMovesAndNoTwoShareOne() {
        var later = schedule(SUNDAYS.rows().getFirst().actions().stream()
                .map(action -> action(action.start() + 3600, 55, Optional.empty()))
                .toList());
        assertEquals(uids(SUNDAYS), uids(later));
        assertEquals(3, uids(SUNDAYS).stream().distinct().count());
        assertEquals("vmm.host.1@shop", uids(SUNDAYS).getFirst());
    }

    @Test
    void theTextHangsOnTheScheduleAloneAndNotOnTheClock() {
        assertEquals(ScheduleCalendar.of(SUNDAYS, "shop"), ScheduleCalendar.of(SUNDAYS, "shop"));
        events(SUNDAYS)
                .forEach(event ->
                        assertEquals(START, event.getDateTimeStamp().getValue().toInstant()));
    }

    @Test
    void anActionOfNoTimeStillTakesASecond() {
        var event = events(schedule(List.of(action(100, 0.1, Optional.empty()))))
                .findFirst()
                .orElseThrow();
        assertEquals(START.plusSeconds(101), event.getDateEnd().getValue().toInstant());
    }

    @Test
    void aScheduleWithoutActionsIsAnEmptyCalendar() {
        assertEquals(0, events(schedule(List.of())).count());
    }

    private static List<String> uids(Schedule schedule) {
        return events(schedule).map(event -> event.getUid().getValue()).toList();
    }

    private static Stream<VEvent> events(Schedule schedule) {
        return read(schedule).getEvents().stream();
    }

    private static ICalendar read(Schedule schedule) {
        var all = Biweekly.parse(ScheduleCalendar.of(schedule, "shop")).all();
        assertEquals(1, all.size());
        return all.getFirst();
    }

    private static double seconds(Instant instant) {
        return instant.getEpochSecond() - START.getEpochSecond();
    }

    private static ScheduledAction action(double start, double length, Optional<String> guest) {
        return new ScheduledAction(start, start, start + length, guest);
    }

    private static Schedule schedule(List<ScheduledAction> actions) {
        var row = new ScheduleRow(
                "vmm",
                NAME,
                true,
                "host",
                NAME,
                "warm",
                "Warm-VM reboot",
                "every week",
                true,
                Optional.empty(),
                actions,
                List.of());
        return new Schedule("host", NAME, START, BERLIN, 60 * 86_400, List.of(row), List.of(), List.of(), List.of());
    }
}
