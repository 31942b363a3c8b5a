package org.warmboot.analysis.renewal;

/**
 * Time of the service up from one renewal of both layers to the next: one interval of the hypervisor if its rejuvenation
 * resets the guest, else as many as pass until it fails.
 *
 * @param hypervisor the hypervisor on its own
 * @param interval interval of its rejuvenation
 * @param clock what its rejuvenation does to the guest
 */
record CommonLife(AgeRejuvenation hypervisor, double interval, GuestClock clock) {

    private static final double ROUNDING = 1e-12;
    private static final double NEGLIGIBLE = 1e-9;

    private boolean isOneInterval() {
        return clock == GuestClock.RESET || interval == Double.POSITIVE_INFINITY;
    }

    /** Probability to come through one interval. */
    private double through() {
        return hypervisor.life().survival(interval);
    }

    /** Mean; infinite if neither ever ends it. */
    double mean() {
        var once = hypervisor.cycle(interval);
        return isOneInterval() ? once.up() : once.up() / once.failures();
    }

    /** Probability to last longer than a time. At the very end of an interval the hypervisor goes first. */
    double survival(double time) {
        if (isOneInterval()) {
            return time >= interval * (1 - ROUNDING) ? 0 : hypervisor.life().survival(time);
        }
        var rounds = Math.floor(time / interval + ROUNDING);
        return Math.pow(through(), rounds) * hypervisor.life().survival(Math.max(0, time - rounds * interval));
    }

    /** Mean of this and a limit, whichever comes first. */
    double meanUntil(double limit) {
        if (isOneInterval()) {
            return hypervisor.life().meanUntil(Math.min(limit, interval));
        }
        var rounds = Math.floor(limit / interval);
        var through = through();
        var whole = through == 1 ? rounds : (1 - Math.pow(through, rounds)) / hypervisor.life().cdf(interval);
        return whole * hypervisor.life().meanUntil(interval)
                + Math.pow(through, rounds) * hypervisor.life().meanUntil(limit - rounds * interval);
    }

    /** Time that is hardly ever exceeded; may be infinite. */
    double end() {
        if (isOneInterval()) {
            return Math.min(interval, hypervisor.life().quantile(1 - NEGLIGIBLE));
        }
        return interval * Math.max(1, Math.ceil(Math.log(NEGLIGIBLE) / Math.log(through())));
    }
}
