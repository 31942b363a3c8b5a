package org.warmboot.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaintenanceTest {

    private static final double WEEK = 7 * 24 * 3600;

    private static MaintenancePlan jboss(double hypervisorDowntime, boolean renewsGuests) {
        return new MaintenancePlan(4 * WEEK, hypervisorDowntime, WEEK, 33.6, 0.5, renewsGuests);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"warm, 42, false, 0.99992708", "saved, 429, false, 0.99976711", "cold, 241, true, 0.99985177"})
    void availabilityOfTheTestbedIsThatOfThePaper(
            String technique, double downtime, boolean renewsGuests, double published) {
        var plan = jboss(downtime, renewsGuests);
        assertEquals(published, plan.availability(), 1e-8, technique);
        assertEquals(published, MaintenanceSchedule.play(plan, 1000).availability(), 1e-8, technique);
    }

    @Test
    void coldSparesHalfARejuvenationPerIntervalAtAlphaOneHalf() {
        var outcome = MaintenanceSchedule.play(jboss(241, true), 1000);
        assertEquals(3500, outcome.guestRejuvenations());
        assertEquals(4000, MaintenanceSchedule.play(jboss(42, false), 1000).guestRejuvenations());
    }

    @ParameterizedTest
    @CsvSource({"0", "0.25", "0.5", "0.8", "1"})
    void playedScheduleAgreesWithTheClosedFormForAnyAlpha(double alpha) {
        var plan = new MaintenancePlan(4 * WEEK, 241, WEEK, 33.6, alpha, true);
        assertEquals(plan.availability(), MaintenanceSchedule.play(plan, 10_000).availability(), 1e-8);
    }

    @Test
    void nonsenseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new MaintenancePlan(0, 1, 1, 1, 0.5, true));
        assertThrows(IllegalArgumentException.class, () -> new MaintenancePlan(1, -1, 1, 1, 0.5, true));
        assertThrows(IllegalArgumentException.class, () -> new MaintenancePlan(1, 1, 1, 1, 1.5, true));
        assertThrows(IllegalArgumentException.class, () -> MaintenanceSchedule.play(jboss(1, true), 0));
    }
}
