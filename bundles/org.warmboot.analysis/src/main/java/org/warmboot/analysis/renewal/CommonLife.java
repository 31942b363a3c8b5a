package org.warmboot.analysis.renewal;

import org.warmboot.analysis.distribution.Distribution;

/**
 * Time of the service up from one renewal of both layers to the next: one interval of the hypervisor if its
 * rejuvenation resets the guest, else as many as pass until it fails.
 */
final class CommonLife {

    private static final double ROUNDING = 1e-12;
    private static final double NEGLIGIBLE = 1e-9;

    private final Distribution life;
    private final double interval;
    private final boolean oneInterval;
    private final double upOnce;
    private final double through;
    private final double fails;

    /**
     * Time until both are renewed.
     *
     * @param hypervisor the hypervisor on its own
     * @param interval interval of its rejuvenation
     * @param clock what its rejuvenation does to the guest
     */
    CommonLife(AgeRejuvenation hypervisor, double interval, GuestClock clock) {
        var once = hypervisor.cycle(interval);
        life = hypervisor.life();
        this.interval = interval;
        oneInterval = clock == GuestClock.RESET || interval == Double.POSITIVE_INFINITY;
        upOnce = once.up();
        through = once.rejuvenations();
        fails = once.failures();
    }

    /** Mean; infinite if nothing ever ends it. */
    double mean() {
        return oneInterval ? upOnce : upOnce / fails;
    }

    /** Probability to last longer than a time. At the very end of an interval the hypervisor goes first. */
    double survival(double time) {
        if (oneInterval) {
            return time >= interval * (1 - ROUNDING) ? 0 : life.survival(time);
        }
        var rounds = Math.floor(time / interval + ROUNDING);
        return Math.pow(through, rounds) * life.survival(Math.max(0, time - rounds * interval));
    }

    /** Mean of this and a limit, whichever comes first. */
    double meanUntil(double limit) {
        if (oneInterval) {
            return limit < interval ? life.meanUntil(limit) : upOnce;
        }
        var rounds = Math.floor(limit / interval);
        var left = Math.pow(through, rounds);
        var whole = fails == 0 ? rounds : (1 - left) / fails;
        return whole * upOnce + left * life.meanUntil(limit - rounds * interval);
    }

    /** Time that is hardly ever exceeded; may be infinite. */
    double end() {
        if (oneInterval) {
            return Math.min(interval, life.quantile(1 - NEGLIGIBLE));
        }
        return interval * Math.max(1, Math.ceil(Math.log(NEGLIGIBLE) / Math.log(through)));
    }
}
