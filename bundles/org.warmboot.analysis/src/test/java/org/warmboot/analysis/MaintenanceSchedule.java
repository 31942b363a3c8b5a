package org.warmboot.analysis;

/**
 * Plays a {@link MaintenancePlan} over many intervals and adds up the outages.
 *
 * <p>The hypervisor is due at every multiple of its interval. If its rejuvenation leaves the guest's clock alone, both
 * go on at their own intervals. If it renews the guests, it takes place at the instant nearest to its due time at which
 * {@code alpha} of the guest interval has elapsed, and restarts the guest's clock.
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
        return plan.renewsGuests() ? playRenewing(plan, intervals) : playApart(plan, intervals);
    }

    /** The clocks do not know of each other. */
    private static Outcome playApart(MaintenancePlan plan, int intervals) {
        var horizon = intervals * plan.hypervisorInterval();
        // the last guest rejuvenation may fall on the end itself, which rounding must not lose
        var guestRejuvenations = (long) Math.floor(horizon / plan.guestInterval() + 1e-9);
        return outcome(plan, horizon, intervals, guestRejuvenations);
    }

    /** Each rejuvenation of the hypervisor restarts the guest's clock, so that the next one depends on it. */
    private static Outcome playRenewing(MaintenancePlan plan, int intervals) {
        var elapsed = plan.alpha() * plan.guestInterval();
        var clockStart = 0.0;
        var guestRejuvenations = 0L;
        for (var k = 1; k <= intervals; k++) {
            var due = k * plan.hypervisorInterval();
            var cycles = Math.max(0, Math.round((due - clockStart - elapsed) / plan.guestInterval()));
            guestRejuvenations += cycles;
            clockStart += cycles * plan.guestInterval() + elapsed;
        }
        return outcome(plan, clockStart, intervals, guestRejuvenations);
    }

    private static Outcome outcome(MaintenancePlan plan, double horizon, int intervals, long guestRejuvenations) {
        var downtime = intervals * plan.hypervisorDowntime() + guestRejuvenations * plan.guestDowntime();
        return new Outcome(horizon, downtime, intervals, guestRejuvenations);
    }
}
