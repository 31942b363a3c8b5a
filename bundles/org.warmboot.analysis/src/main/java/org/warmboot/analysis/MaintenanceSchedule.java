package org.warmboot.analysis;

/**
 * Plays a {@link MaintenancePlan} event by event and adds up the outages.
 *
 * <p>The hypervisor is due at every multiple of its interval and is rejuvenated at the instant nearest to that at which
 * {@code alpha} of the guest interval has elapsed. Its rejuvenation leaves the guest's clock alone, or restarts it if
 * it renews the guests.
 */
public final class MaintenanceSchedule {

    private MaintenanceSchedule() {}

    /**
     * What happened until the end of the last whole interval.
     *
     * @param horizon time played, seconds
     * @param downtime time in which the service was away, seconds
     * @param hypervisorRejuvenations number of rejuvenations of the hypervisor
     * @param guestRejuvenations number of rejuvenations of the operating system on its own
     */
    public record Outcome(double horizon, double downtime, long hypervisorRejuvenations, long guestRejuvenations) {

        /** Share of the time in which the service answered. */
        public double availability() {
            return 1 - downtime / horizon;
        }
    }

    /**
     * Plays a number of hypervisor intervals.
     *
     * @param plan what is rejuvenated when
     * @param intervals number of hypervisor intervals, at least 1
     */
    public static Outcome play(MaintenancePlan plan, int intervals) {
        if (intervals < 1) {
            throw new IllegalArgumentException("at least one interval must be played");
        }
        var guestClockStart = 0.0;
        var guestRejuvenations = 0L;
        var lastRejuvenation = 0.0;
        for (var k = 1; k <= intervals; k++) {
            var due = k * plan.hypervisorInterval();
            var elapsed = plan.alpha() * plan.guestInterval();
            var cycles = Math.max(0, Math.round((due - guestClockStart - elapsed) / plan.guestInterval()));
            var rejuvenation = guestClockStart + cycles * plan.guestInterval() + elapsed;
            if (plan.renewsGuests()) {
                // the guests rejuvenated on their own until now; from now on their clocks count anew
                guestRejuvenations += cycles;
                guestClockStart = rejuvenation;
            }
            lastRejuvenation = rejuvenation;
        }
        var horizon = plan.renewsGuests() ? lastRejuvenation : intervals * plan.hypervisorInterval();
        if (!plan.renewsGuests()) {
            guestRejuvenations = (long) Math.floor(horizon / plan.guestInterval() + 1e-9);
        }
        var downtime = intervals * plan.hypervisorDowntime() + guestRejuvenations * plan.guestDowntime();
        return new Outcome(horizon, downtime, intervals, guestRejuvenations);
    }
}
