package org.warmboot.analysis.renewal;

import org.warmboot.analysis.distribution.Distribution;

/**
 * A system that fails by age and is rejuvenated when it has run for an interval without failure. Repair and
 * rejuvenation both renew it and reset the clock of the interval; the clock stands still while it is down.
 *
 * <p>Model 1 of T. Dohi, K. Goseva-Popstojanova and K. Trivedi, Statistical non-parametric algorithms to estimate the
 * optimal software rejuvenation schedule, PRDC 2000: {@code A(t0) = U / (U + mu_a F(t0) + mu_c (1 - F(t0)))} with
 * {@code U(t0) = mu_0 + integral of (1 - F) from 0 to t0}. With {@code robust} 0 it is the clock-based policy of
 * S. Garg, A. Puliafito, M. Telek and K. Trivedi, Analysis of software rejuvenation using Markov regenerative
 * stochastic Petri nets, ISSRE 1995.
 *
 * @param robust mean time in which it cannot fail, before the interval begins to count (mu_0); may be 0
 * @param life time to failure after that
 * @param repair mean time down after a failure (mu_a)
 * @param rejuvenation mean time down for rejuvenation (mu_c)
 */
public record AgeRejuvenation(double robust, Distribution life, double repair, double rejuvenation) {

    /** Checks that no time is negative. */
    public AgeRejuvenation {
        if (!(robust >= 0) || !(repair >= 0) || !(rejuvenation >= 0)) {
            throw new IllegalArgumentException("times must not be negative");
        }
    }

    /** A system that can fail from the beginning. */
    public static AgeRejuvenation of(Distribution life, double repair, double rejuvenation) {
        return new AgeRejuvenation(0, life, repair, rejuvenation);
    }

    /**
     * Means of a cycle.
     *
     * @param interval time from the beginning of the life to rejuvenation; 0 at once, infinite never
     */
    public CycleMeans cycle(double interval) {
        if (!(interval >= 0)) {
            throw new IllegalArgumentException("an interval must not be negative: " + interval);
        }
        var survives = interval == Double.POSITIVE_INFINITY ? 0 : life.survival(interval);
        var fails = interval == Double.POSITIVE_INFINITY ? 1 : life.cdf(interval);
        return new CycleMeans(
                robust + life.meanUntil(interval), repair * fails, rejuvenation * survives, fails, survives);
    }

    /** Share of the time up in the long run, if rejuvenated at the given interval. */
    public double availability(double interval) {
        return cycle(interval).availability();
    }

    /**
     * Mean share of the time up from a renewal to a horizon of many cycles.
     *
     * <p>The long run, plus what the fresh start is worth: renewal theory gives the mean time up until t as
     * {@code A t + (A E[C^2] - E[X^2]) / (2 E[C])} with cycle C and time up X, both from their second moments (D. Cox,
     * Renewal Theory, 1962, section 4). What is left out dies away within some cycles. Repair and rejuvenation take a
     * fixed time.
     *
     * @param interval time from the beginning to rejuvenation; may be infinite
     * @param horizon end
     * @throws IllegalStateException if there is a robust time, whose variance is not known
     */
    public double intervalAvailability(double interval, double horizon) {
        if (robust > 0) {
            throw new IllegalStateException("the variance of the robust time is not known");
        }
        var cycle = cycle(interval);
        var square = Moments.secondUntil(life, interval);
        var limited = interval == Double.POSITIVE_INFINITY ? 0 : interval * life.survival(interval);
        var crossed = repair * (cycle.up() - limited) + rejuvenation * limited;
        var downSquare = repair * cycle.unplannedDown() + rejuvenation * cycle.plannedDown();
        var lengthSquare = square + 2 * crossed + downSquare;
        var bias = (cycle.availability() * lengthSquare - square) / (2 * cycle.length());
        return cycle.availability() + bias / horizon;
    }
}
