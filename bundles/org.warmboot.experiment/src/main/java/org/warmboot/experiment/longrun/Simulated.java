package org.warmboot.experiment.longrun;

import java.util.List;
import java.util.Optional;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.HistoryMethod;
import org.warmboot.experiment.result.LongRun;
import org.warmboot.experiment.result.LongRunMeasures;

/**
 * What the simulation of a case yields.
 *
 * @param measures the numbers with their intervals
 * @param outages outages by length, shortest first; classes without any are left out
 * @param replications histories that were simulated
 * @param method method that was used
 * @param gain availability less that of the first case in the same histories; absent for the first
 * @param extraCost cost per year less that of the first case in the same histories; absent for the first
 *     or without costs
 */
public record Simulated(
        LongRunMeasures measures,
        List<LongRun.OutageClass> outages,
        long replications,
        HistoryMethod method,
        Optional<Estimate> gain,
        Optional<Estimate> extraCost) {

    /** Keeps a copy that cannot change. */
    public Simulated {
        outages = List.copyOf(outages);
    }
}
