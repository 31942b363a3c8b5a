package org.warmboot.experiment.solve;

import java.util.Optional;
import org.warmboot.experiment.result.Estimate;

/** A way to find the best intervals of a long run. */
sealed interface Search permits AnalyticSearch, SimulatedSearch {

    /** The best intervals; absent if it was cancelled. */
    Optional<IntervalPair> best();

    /**
     * What else is known of the best intervals, after they were found.
     *
     * @param confirmed their loss in a simulation, which tells what one could measure
     * @return absent if it was cancelled
     */
    Optional<BestIntervals> around(Estimate confirmed);
}
