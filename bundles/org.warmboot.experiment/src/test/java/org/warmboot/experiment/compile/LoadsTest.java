package org.warmboot.experiment.compile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.warmboot.engine.longrun.LoadCurve;
import org.warmboot.model.LoadProfile;
import org.warmboot.model.ModelFactory;

/** Load profiles on the clocks of their zones. */
class LoadsTest {

    private static final double HOUR = 3600;
    private static final double DAY = 24 * HOUR;

    @Test
    void theStepsBeginOnTheMondayBeforeTheStart() {
        var week = profile(DAY, "UTC", 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7);
        // a Wednesday at noon
        var curve = Loads.of(week, Instant.parse("2026-01-07T12:00:00Z"), 365 * DAY);
        assertEquals(2.5 * DAY, curve.offsetSeconds());
        assertEquals(DAY, curve.stepSeconds());
        assertEquals(0.3, share(curve, 0));
        assertEquals(0.1, share(curve, 5 * DAY));
    }

    @Test
    void busyHoursStayAtTheirTimeOfDayWhenTheClockIsSet() {
        var shares = new double[24];
        java.util.Arrays.fill(shares, 9, 17, 1);
        var start = Instant.parse("2026-01-01T00:20:00Z");
        var curve = Loads.of(profile(HOUR, "Europe/Berlin", shares), start, 365 * DAY);
        for (var second = 0.0; second < 365 * DAY; second += 17 * 60) {
            var hour = start.plusSeconds((long) second)
                    .atZone(ZoneId.of("Europe/Berlin"))
                    .getHour();
            assertEquals(hour >= 9 && hour < 17 ? 1 : 0, share(curve, second), "second " + second);
        }
    }

    @Test
    void stepsThatTheSettingOfTheClockCutsArePartedWhereItCuts() {
        var start = Instant.parse("2026-03-28T00:00:00Z");
        var curve = Loads.of(profile(3 * HOUR, "Europe/Berlin", 0, 0.5, 1, 0.5), start, 3 * DAY);
        for (var second = 0.0; second < 3 * DAY; second += 600) {
            var hour = start.plusSeconds((long) second)
                    .atZone(ZoneId.of("Europe/Berlin"))
                    .getHour();
            assertEquals(new double[] {0, 0.5, 1, 0.5}[hour / 3 % 4], share(curve, second), "second " + second);
        }
    }

    @Test
    void lowLoadIsOpenFromItsBeginningToItsEnd() {
        var curve =
                Loads.of(profile(6 * HOUR, "UTC", 0.1, 0.2, 1, 0.2), Instant.parse("2026-01-05T03:00:00Z"), 2 * DAY);
        var open = Loads.low(curve, 0.2, 2 * DAY);
        assertArrayEquals(new double[] {-3 * HOUR, 15 * HOUR, 39 * HOUR}, open.opens());
        assertArrayEquals(new double[] {9 * HOUR, 33 * HOUR, 51 * HOUR}, open.closes());
    }

    private static double share(LoadCurve curve, double seconds) {
        var step = (long) Math.floor((seconds + curve.offsetSeconds()) / curve.stepSeconds());
        return curve.shares()[(int) (step % curve.shares().length)];
    }

    private static LoadProfile profile(double step, String zone, double... shares) {
        var profile = ModelFactory.eINSTANCE.createLoadProfile();
        profile.setStep(step);
        profile.setTimeZone(zone);
        for (var share : shares) {
            profile.getShares().add(share);
        }
        return profile;
    }
}
