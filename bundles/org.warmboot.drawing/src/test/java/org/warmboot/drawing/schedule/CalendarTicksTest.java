package org.warmboot.drawing.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTicksTest {

    private static final CalendarTicks BERLIN = new CalendarTicks(ZoneId.of("Europe/Berlin"));

    @Test
    void weeksBeginOnMondaysAtMidnightInWinterAndInSummer() {
        assertEquals(
                List.of("2026-03-22T23:00:00Z 23 Mar", "2026-03-29T22:00:00Z 30 Mar", "2026-04-05T22:00:00Z 6 Apr"),
                ticks("2026-03-18T00:00:00Z", "2026-04-08T00:00:00Z", 4));
    }

    @Test
    void aYearIsMarkedByItsMonthsAndNamedInJanuary() {
        assertEquals(
                List.of("2025-11-30T23:00:00Z Dec", "2025-12-31T23:00:00Z 2026", "2026-01-31T23:00:00Z Feb"),
                ticks("2025-11-15T00:00:00Z", "2026-02-15T00:00:00Z", 6));
    }

    @Test
    void hoursGoOnWhenTheClockIsSet() {
        assertEquals(
                List.of(
                        "2026-03-28T23:00:00Z 29 Mar",
                        "2026-03-29T00:00:00Z 01:00",
                        "2026-03-29T01:00:00Z 02:00",
                        "2026-03-29T02:00:00Z 04:00"),
                ticks("2026-03-28T23:00:00Z", "2026-03-29T02:30:00Z", 10));
    }

    private static List<String> ticks(String from, String to, int most) {
        return BERLIN.between(Instant.parse(from), Instant.parse(to), most).stream()
                .map(tick -> tick.instant() + " " + tick.label())
                .toList();
    }
}
