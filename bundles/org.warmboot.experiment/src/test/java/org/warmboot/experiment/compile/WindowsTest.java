package org.warmboot.experiment.compile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmboot.engine.longrun.OpenTimes;
import org.warmboot.model.MaintenanceWindow;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.Weekday;

/** Maintenance windows on the clocks of their zones; the clock of Berlin is set on 29 March and 25 October 2026. */
class WindowsTest {

    private static final double HOUR = 3600;
    private static final double DAY = 24 * HOUR;

    @Test
    void withoutWindowsAnyTimeIsOpen() {
        assertEquals(OpenTimes.ALWAYS, Windows.of(List.of(), Instant.EPOCH, DAY));
    }

    @Test
    void aWindowWithoutDaysOpensEveryDay() {
        var open = Windows.of(List.of(window("22:30", 2 * HOUR, "UTC")), at("2026-01-05T00:00:00Z"), 2 * DAY);
        // the last one of the day before is open at the start
        assertArrayEquals(new double[] {-1.5 * HOUR, 22.5 * HOUR, 46.5 * HOUR}, open.opens());
        assertArrayEquals(new double[] {0.5 * HOUR, 24.5 * HOUR, 48.5 * HOUR}, open.closes());
    }

    @Test
    void inSummerAWindowOpensAnHourEarlierAsTheSunGoes() {
        var sundays = window("03:30", HOUR, "Europe/Berlin", Weekday.SUNDAY);
        var open = Windows.of(List.of(sundays), at("2026-03-22T00:00:00Z"), 21 * DAY);
        assertArrayEquals(new double[] {2.5 * HOUR, 7 * DAY + 1.5 * HOUR, 14 * DAY + 1.5 * HOUR}, open.opens());
    }

    @Test
    void aTimeThatTheClockSkipsComesAfterTheGapAndTheWindowKeepsItsLength() {
        var sundays = window("02:30", 4 * HOUR, "Europe/Berlin", Weekday.SUNDAY);
        var open = Windows.of(List.of(sundays), at("2026-03-29T00:00:00Z"), DAY);
        assertArrayEquals(new double[] {1.5 * HOUR}, open.opens(), "03:30 in summer");
        assertArrayEquals(new double[] {5.5 * HOUR}, open.closes());
    }

    @Test
    void aTimeThatTheClockShowsTwiceOpensOnce() {
        var sundays = window("02:30", 4 * HOUR, "Europe/Berlin", Weekday.SUNDAY);
        var open = Windows.of(List.of(sundays), at("2026-10-25T00:00:00Z"), DAY);
        assertArrayEquals(new double[] {0.5 * HOUR}, open.opens(), "the first 02:30");
        assertArrayEquals(new double[] {4.5 * HOUR}, open.closes());
    }

    @Test
    void windowsThatTouchOrOverlapAreOne() {
        var open = Windows.of(
                List.of(window("04:00", HOUR, "UTC"), window("02:00", 2 * HOUR, "UTC"), window("02:30", HOUR, "UTC")),
                at("2026-01-05T00:00:00Z"),
                DAY);
        assertArrayEquals(new double[] {2 * HOUR}, open.opens());
        assertArrayEquals(new double[] {5 * HOUR}, open.closes());
    }

    @Test
    void commonTimesAreOpenInBoth() {
        var one = new OpenTimes(new double[] {0, 10, 20}, new double[] {5, 15, 30});
        var other = new OpenTimes(new double[] {3, 22, 26}, new double[] {12, 24, 40});
        var common = Windows.common(one, other);
        assertArrayEquals(new double[] {3, 10, 22, 26}, common.opens());
        assertArrayEquals(new double[] {5, 12, 24, 30}, common.closes());
        assertArrayEquals(one.opens(), Windows.common(one, OpenTimes.ALWAYS).opens());
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }

    private static MaintenanceWindow window(String start, double length, String zone, Weekday... days) {
        var window = ModelFactory.eINSTANCE.createMaintenanceWindow();
        window.setStart(start);
        window.setLength(length);
        window.setTimeZone(zone);
        window.getDays().addAll(List.of(days));
        return window;
    }
}
