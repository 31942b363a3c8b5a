package org.warmboot.experiment.longrun;

import org.warmboot.experiment.result.HistoryMethod;
import org.warmboot.experiment.result.LongRunObjective;

/**
 * How to look at a long run.
 *
 * @param seed seed of all random streams
 * @param replications histories to simulate at most
 * @param precision half width of the interval of the downtime, as a share of it, at which to stop; 0 for never
 * @param level level of the confidence intervals, for example 0.99
 * @param method wanted method
 * @param objective what intervals are judged by
 * @param findIntervals whether to search the best intervals
 */
public record LongRunSettings(
        long seed,
        long replications,
        double precision,
        double level,
        HistoryMethod method,
        LongRunObjective objective,
        boolean findIntervals) {

    /** Checks that there is something to simulate. */
    public LongRunSettings {
        if (replications < 1 || !(precision >= 0) || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException("No simulation of " + replications + " histories at level " + level);
        }
    }

    /** The same with another number of histories, all of which are simulated. */
    public LongRunSettings withReplications(long count) {
        return new LongRunSettings(seed, count, 0, level, method, objective, findIntervals);
    }
}
