package org.warmboot.analysis.montecarlo;

import java.util.Optional;
import org.warmboot.analysis.distribution.Distribution;

/**
 * A system that begins anew after each repair and each rejuvenation, as {@link
 * org.warmboot.analysis.renewal.AgeRejuvenation} solves it. The clock of the interval starts anew after each of them
 * and stands still while the system is down. All times in one unit.
 *
 * @param robust time in which it cannot fail and the interval does not count yet; absent if there is none
 * @param life time to failure after that
 * @param repair time down after a failure
 * @param rejuvenation time down for rejuvenation, always the same
 * @param interval time from the beginning of the life to rejuvenation; infinite for never
 * @param horizon end of the histories, which begin as new
 */
public record RenewalPlan(
        Optional<Distribution> robust,
        Distribution life,
        Distribution repair,
        double rejuvenation,
        double interval,
        double horizon) {

    /** Checks that time passes; throws {@link IllegalArgumentException} if it does not. */
    public RenewalPlan {
        if (!(rejuvenation >= 0) || !(interval >= 0) || !(interval + rejuvenation > 0)) {
            throw new IllegalArgumentException(
                    "no time passes with a rejuvenation of " + rejuvenation + " every " + interval);
        }
        if (!(horizon > 0) || horizon == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("a horizon must be positive and finite: " + horizon);
        }
    }

    /** A system that can fail from the beginning. */
    public static RenewalPlan of(
            Distribution life, Distribution repair, double rejuvenation, double interval, double horizon) {
        return new RenewalPlan(Optional.empty(), life, repair, rejuvenation, interval, horizon);
    }

    /** Time from one rejuvenation to the next if nothing fails, the robust time left out. */
    double round() {
        return interval + rejuvenation;
    }
}
