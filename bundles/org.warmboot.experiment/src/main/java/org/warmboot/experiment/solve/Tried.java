package org.warmboot.experiment.solve;

import java.util.Optional;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.OptimalPolicy;

/**
 * Intervals that were simulated, and how they did.
 *
 * @param pair the intervals
 * @param loss loss per year
 * @param planned loss per year by actions alone, which more of them can only raise
 * @param extra loss more than that of the first of the same round, in the same histories; absent for the first
 */
record Tried(IntervalPair pair, Estimate loss, double planned, Optional<Estimate> extra) {

    /** The loss against the interval of a level. */
    OptimalPolicy.Point point(boolean hypervisor) {
        return new OptimalPolicy.Point(pair.of(hypervisor), loss);
    }

    /** Whether it loses less than the first of its round beyond doubt. */
    boolean isBetter() {
        return extra.isPresent() && extra.get().high() < 0;
    }

    /** Whether nobody could tell it from the first of its round, which loses so much, or would care to. */
    boolean makesNoDifference(double least) {
        return extra.isEmpty() || extra.get().covers(0) || extra.get().mean() <= Optimisation.NO_MATTER * least;
    }
}
