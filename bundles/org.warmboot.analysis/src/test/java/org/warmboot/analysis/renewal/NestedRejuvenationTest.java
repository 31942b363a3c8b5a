package org.warmboot.analysis.renewal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warmboot.analysis.MaintenancePlan;
import org.warmboot.analysis.distribution.Deterministic;
import org.warmboot.analysis.distribution.Distribution;
import org.warmboot.analysis.distribution.Exponential;
import org.warmboot.analysis.distribution.Weibull;
import org.warmboot.analysis.numeric.Quadrature;

class NestedRejuvenationTest {

    private static final double NEVER = Double.POSITIVE_INFINITY;
    private static final Distribution ETERNAL = new Deterministic(1e9);
    private static final double HOUR = 3600;
    private static final double WEEK = 7 * 24 * HOUR;

    @Test
    void withoutFailuresTheScheduleOfThePaperComesBack() {
        // eleven JBoss domains: warm 42 s, guest 33.6 s weekly, hypervisor every four weeks
        var guest = AgeRejuvenation.of(ETERNAL, 0, 33.6);
        var warm = new NestedRejuvenation(guest, AgeRejuvenation.of(ETERNAL, 0, 42), GuestClock.PAUSE);
        assertEquals(0.9999271, warm.cycle(WEEK, 4 * WEEK).availability(), 1e-7);
        // cold at the end of a guest interval (alpha = 1) saves one of four guest rejuvenations
        var cold = new NestedRejuvenation(guest, AgeRejuvenation.of(ETERNAL, 0, 241), GuestClock.RESET);
        var plan = new MaintenancePlan(4 * WEEK, 241, WEEK, 33.6, 1, true);
        assertEquals(plan.availability(), cold.cycle(WEEK, 4 * WEEK).availability(), 1e-7);
        assertEquals(3, cold.cycle(WEEK, 4 * WEEK).rejuvenations() - 1, 1e-9);
    }

    @ParameterizedTest
    @EnumSource(GuestClock.class)
    void aHypervisorWithoutAgingGivesTheLaplaceTransform(GuestClock clock) {
        // killed at rate d, a guest has f / (1 - f - c) failures with f, c the transforms of failure and rejuvenation
        var life = Weibull.ofMean(2.5, 400);
        var rate = 1 / 1500.0;
        var fails = Quadrature.integral(x -> life.hazard(x) * life.survival(x) * Math.exp(-rate * x), 0, 300, 2000);
        var renews = life.survival(300) * Math.exp(-rate * 300);
        var nested = new NestedRejuvenation(
                AgeRejuvenation.of(life, 2, 0.1), AgeRejuvenation.of(new Exponential(1500), 3, 0.2), clock);
        var cycle = nested.cycle(300, clock == GuestClock.RESET ? NEVER : 700);
        var perUp = (cycle.failures() - cycle.up() * rate) / cycle.up();
        assertEquals(1, perUp * 1500 / (fails / (1 - fails - renews)), 2e-4);
    }

    @Test
    void pausedClocksMakeTheLayersIndependentIfTheHypervisorNeverFails() {
        var guest = AgeRejuvenation.of(Weibull.ofMean(2, 500), 2, 0.1);
        var nested = new NestedRejuvenation(guest, AgeRejuvenation.of(ETERNAL, 0, 0.5), GuestClock.PAUSE);
        var cycle = nested.cycle(200, 1000);
        assertEquals(0.5 / 1000, cycle.plannedDown() / cycle.up() - guestPlanned(guest), 1e-12);
        assertEquals(guest.cycle(200).failures() / guest.cycle(200).up(), cycle.failures() / cycle.up(), 1e-12);
    }

    private static double guestPlanned(AgeRejuvenation guest) {
        return guest.cycle(200).plannedDown() / guest.cycle(200).up();
    }

    @Test
    void aGuestThatOnlyTheHypervisorRenewsFailsAsOftenAsRenewalTheorySays() {
        // within 100 h of a reset the guest fails with probability F(100), hardly ever twice
        var life = Weibull.ofMean(3, 1e4);
        var nested = new NestedRejuvenation(
                AgeRejuvenation.of(life, 1, 1), AgeRejuvenation.of(ETERNAL, 0, 0.1), GuestClock.RESET);
        assertEquals(1, nested.cycle(NEVER, 100).failures() / life.cdf(100), 1e-4);
    }

    @Test
    void coldWinsOverWarmWhereTheGuestsAgeFaster() {
        // Machida et al.: cold renews the guests for free
        var guest = AgeRejuvenation.of(Weibull.ofMean(3, 30 * 24), 0.5, 30.0 / HOUR * 4);
        var warm = new NestedRejuvenation(
                guest, AgeRejuvenation.of(Weibull.ofMean(2, 2000), 1, 42 / HOUR), GuestClock.PAUSE);
        var cold = new NestedRejuvenation(
                guest, AgeRejuvenation.of(Weibull.ofMean(2, 2000), 1, 160 / HOUR), GuestClock.RESET);
        assertTrue(
                cold.cycle(NEVER, 240).availability() > warm.cycle(NEVER, 240).availability());
        assertTrue(cold.cycle(168, 672).availability() < warm.cycle(168, 672).availability());
    }
}
