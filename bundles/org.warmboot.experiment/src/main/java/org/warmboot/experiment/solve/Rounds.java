package org.warmboot.experiment.solve;

import java.util.List;
import java.util.Optional;

/** Plays intervals against the same histories, so that their differences tell more than each of them alone. */
@FunctionalInterface
interface Rounds {

    /**
     * Plays one round.
     *
     * @param pairs the intervals; the first are those that the others are compared with
     * @param histories so many at most
     * @return how they did, in the same order; absent if it was cancelled
     */
    Optional<List<Tried>> play(List<IntervalPair> pairs, long histories);
}
