package org.warmboot.drawing.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmboot.experiment.schedule.Schedule;
import org.warmboot.experiment.schedule.ScheduleChange;
import org.warmboot.experiment.schedule.ScheduleRow;
import org.warmboot.experiment.schedule.ScheduledAction;
import org.warmboot.experiment.schedule.TimeSpan;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.TimeTrigger;

/** What becomes of a policy whose mark is dragged. */
class MarkDragTest {

    private static final double HOUR = 3600;
    private static final double DAY = 24 * HOUR;
    private static final double WEEK = 7 * DAY;

    @Test
    void theFirstMarkTakesThePhaseToAWholeTimeOfDayInItsZone() {
        var geometry = geometry(Optional.empty());
        // a pixel is some two hours, so that it goes in steps of six hours of Berlin
        var dropped = drag(geometry, 0, timed(4 * WEEK, 4 * WEEK)).by(-100);
        assertEquals(ScheduleChange.Kind.PHASE, dropped.change().kind());
        var local = geometry.shown().planned().at(dropped.change().seconds()).atZone(ZoneId.of("Europe/Berlin"));
        assertEquals(0, local.getHour() % 6);
        assertEquals(0, local.getMinute());
        assertEquals(4 * WEEK - 100 * geometry.secondsPerPixel(), dropped.second(), 3 * HOUR);
        assertEquals(dropped.change().seconds(), dropped.second());
    }

    @Test
    void aLaterMarkStretchesTheIntervalSoThatItComesWhereItIsDropped() {
        var geometry = geometry(Optional.empty());
        int week = geometry.x(WEEK) - geometry.x(0);
        // the second one from eight weeks to seven: every three weeks after the first one at four
        var phased = drag(geometry, 1, timed(4 * WEEK, 4 * WEEK)).by(-week);
        assertEquals(new ScheduleChange("vmm", ScheduleChange.Kind.INTERVAL, 3 * WEEK), phased.change());
        assertEquals(7 * WEEK, phased.second());
        assertTrue(phased.words().startsWith("Every 3 weeks (was 4 weeks)"), phased.words());
        // without a phase the first one moves along: from eight weeks to six by two intervals
        var plain = drag(geometry, 1, timed(4 * WEEK, 0)).by(-2 * week);
        assertEquals(3 * WEEK, plain.change().seconds());
        assertEquals(6 * WEEK, plain.second());
    }

    @Test
    void aMarkNearAWindowStopsAtItsBeginningAndAnIntervalThenIsWholeDays() {
        var sundays = IntStream.range(0, 20)
                .mapToObj(week -> new TimeSpan(week * WEEK + 6 * DAY + 2 * HOUR, week * WEEK + 6 * DAY + 4 * HOUR))
                .toList();
        var geometry = geometry(Optional.of(sundays));
        var phase = drag(geometry, 0, timed(4 * WEEK, 4 * WEEK)).by(geometry.x(0.8 * WEEK) - geometry.x(0));
        assertEquals(4 * WEEK + 6 * DAY + 2 * HOUR, phase.change().seconds());
        var interval = drag(geometry, 1, timed(4 * WEEK, 4 * WEEK)).by(geometry.x(1.1 * WEEK) - geometry.x(0));
        assertEquals(0, interval.change().seconds() % DAY);
    }

    @Test
    void noIntervalAndNoPhaseBecomesNothing() {
        var geometry = geometry(Optional.empty());
        for (int mark : List.of(0, 1)) {
            assertTrue(drag(geometry, mark, timed(4 * WEEK, 4 * WEEK))
                            .by(-5000)
                            .change()
                            .seconds()
                    > 0);
        }
    }

    @Test
    void whatDoesNotFollowTheClockCannotBeDragged() {
        var geometry = geometry(Optional.empty());
        var lane = geometry.lanes().getFirst();
        assertEquals(
                Optional.empty(),
                MarkDrag.of(geometry, lane, lane.marks().getFirst(), ModelFactory.eINSTANCE.createThresholdTrigger()));
    }

    private static MarkDrag drag(ScheduleGeometry geometry, int mark, TimeTrigger trigger) {
        var lane = geometry.lanes().getFirst();
        return MarkDrag.of(geometry, lane, lane.marks().get(mark), trigger).orElseThrow();
    }

    private static TimeTrigger timed(double interval, double phase) {
        var trigger = ModelFactory.eINSTANCE.createTimeTrigger();
        trigger.setInterval(interval);
        trigger.setPhase(phase);
        return trigger;
    }

    /** Actions after four, eight and twelve weeks in twelve weeks and a bit. */
    private static ScheduleGeometry geometry(Optional<List<TimeSpan>> windows) {
        var actions = Stream.of(4, 8, 12)
                .map(week -> new ScheduledAction(week * WEEK, week * WEEK, week * WEEK + 60, Optional.empty()))
                .toList();
        var row = new ScheduleRow(
                "vmm", "VMM", true, "h", "H", "warm", "Warm", "every 4 weeks", true, windows, actions, List.of());
        var schedule = new Schedule(
                "h",
                "H",
                Instant.parse("2026-01-05T00:00:00Z"),
                ZoneId.of("Europe/Berlin"),
                12.2 * WEEK,
                List.of(row),
                List.of(),
                List.of(),
                List.of());
        return new ScheduleGeometry(ScheduleShown.of(schedule), 1300);
    }
}
