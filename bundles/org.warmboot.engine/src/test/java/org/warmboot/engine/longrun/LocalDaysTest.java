package org.warmboot.engine.longrun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Days of the clock of Berlin, against the calendar of Java; it is set on 29 March and 25 October 2026. */
class LocalDaysTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final LocalDays DAYS = new LocalDays(clock());

    @Property(seed = "20261204", tries = 2000)
    void soManyDaysLaterTheClockShowsTheSameTime(
            @ForAll @IntRange(max = 800 * 24 * 60) int minute, @ForAll @IntRange(min = 1, max = 800) int days) {
        var since = START.plusSeconds(60L * minute).atZone(BERLIN).withEarlierOffsetAtOverlap();
        var local = since.toLocalDateTime().plusDays(days);
        var gap = BERLIN.getRules().getTransition(local);
        var expected = gap != null && gap.isGap()
                ? gap.getInstant()
                : local.atZone(BERLIN).toInstant();
        assertEquals(expected, after(since.toInstant(), Duration.ofDays(days)));
    }

    @Test
    void theWeekOverAChangeIsAnHourShorterInSpringAndLongerInAutumn() {
        assertEquals(Instant.parse("2026-04-05T10:00:00Z"), after(berlin("2026-03-28T12:00"), Duration.ofDays(8)));
        assertEquals(berlin("2026-10-31T12:00"), after(berlin("2026-10-24T12:00"), Duration.ofDays(7)));
        assertEquals(Duration.ofHours(169), Duration.between(berlin("2026-10-24T12:00"), berlin("2026-10-31T12:00")));
    }

    @Test
    void aTimeThatTheClockSkipsIsOverWhenItIsSetAndOneThatItShowsTwiceIsTheFirstOne() {
        assertEquals(Instant.parse("2026-03-29T01:00:00Z"), after(berlin("2026-03-22T02:30"), Duration.ofDays(7)));
        assertEquals(Instant.parse("2026-10-25T00:30:00Z"), after(berlin("2026-10-18T02:30"), Duration.ofDays(7)));
    }

    @Test
    void hoursAreHours() {
        var friday = berlin("2026-03-27T12:00");
        assertEquals(friday.plus(Duration.ofHours(60)), after(friday, Duration.ofHours(60)));
    }

    @Test
    void aClockIsSetOneTimeAfterTheOther() {
        assertThrows(IllegalArgumentException.class, () -> new LocalClock(List.of(2.0, 1.0), List.of(1.0, 0.0)));
        assertThrows(IllegalArgumentException.class, () -> new LocalClock(List.of(2.0), List.of()));
    }

    private static Instant after(Instant since, Duration duration) {
        return START.plusNanos(DAYS.after(Duration.between(START, since).toNanos(), duration.toNanos()));
    }

    private static Instant berlin(String time) {
        return LocalDateTime.parse(time).atZone(BERLIN).toInstant();
    }

    private static LocalClock clock() {
        var set = new ArrayList<Double>();
        var ahead = new ArrayList<Double>();
        for (var next = BERLIN.getRules().nextTransition(START);
                next.getInstant().isBefore(START.plus(Duration.ofDays(2000)));
                next = BERLIN.getRules().nextTransition(next.getInstant())) {
            set.add((double) Duration.between(START, next.getInstant()).toSeconds());
            ahead.add(next.getOffsetAfter().getTotalSeconds() - 3600.0);
        }
        return new LocalClock(set, ahead);
    }
}
