package org.warmboot.experiment.longrun;

/**
 * How to look at a long run.
 *
 * @param seed seed of all random streams
 * @param replications histories to simulate at most
 * @param precision half width of the interval of the downtime, as a share of it, at which to stop; 0 for never
 * @param level level of the confidence intervals, for example 0.99
 * @param method wanted method: {@code events} or {@code renewal}
 * @param objective what intervals are judged by: {@code availability} or {@code cost}
 * @param findIntervals whether to search the best intervals
 */
public record LongRunSettings(
        long seed,
        long replications,
        double precision,
        double level,
        String method,
        String objective,
        boolean findIntervals) {

    /** Method that plays every event. */
    public static final String EVENTS = "events";

    /** Method that draws whole cycles of a regenerative system. */
    public static final String RENEWAL = "renewal";

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
