package org.warmboot.engine.longrun;

import org.warmboot.engine.kernel.CancelToken;

/**
 * Plays the years of a plan event by event, each replication from new components on.
 *
 * <p>Equal plan, seed and number of a replication give equal values, whichever were played before. One instance for
 * each thread: it keeps its arrays from one replication to the next.
 */
public final class LongRunSimulation {

    /** Events between two questions whether to go on. */
    private static final int PATIENCE = 4096;

    private final LongRunPlan plan;
    private final HostEvents events;
    private final long horizon;

    /**
     * Prepares a plan.
     *
     * @param seed seed of all replications
     * @throws IllegalArgumentException if a policy names what is not on its host, a host has no guest, two components
     *     share an identifier, or the horizon is more than 73 years
     */
    public LongRunSimulation(LongRunPlan plan, long seed) {
        this.plan = plan;
        horizon = Alarms.nanos(plan.horizonSeconds());
        if (Alarms.seconds(horizon) < plan.horizonSeconds() - 1) {
            throw new IllegalArgumentException("A long run of " + plan.horizonSeconds() + " s is too long.");
        }
        events = new HostEvents(plan, seed);
    }

    /**
     * Plays one replication.
     *
     * @param replication its number
     * @param values filled in: the measures by {@link LongRunMeasure#ordinal()}
     * @param lengths its outages are added to these
     */
    public void play(int replication, double[] values, OutageLengths lengths) {
        play(replication, values, lengths, CancelToken.NONE);
    }

    /**
     * Plays one replication unless it is cancelled.
     *
     * @param replication its number
     * @param values filled in: the measures by {@link LongRunMeasure#ordinal()}
     * @param lengths its outages are added to these, some of them also if it is cancelled
     * @param cancel asked from time to time whether to go on
     * @return whether it has been played to its end
     */
    public boolean play(int replication, double[] values, OutageLengths lengths, CancelToken cancel) {
        events.rewind(replication, lengths);
        var alarms = events.alarms();
        int patience = PATIENCE;
        int host = alarms.nextHost();
        int alarm = alarms.ring(host, horizon);
        while (alarm >= 0) {
            events.ring(host, alarm);
            if (--patience == 0) {
                patience = PATIENCE;
                if (cancel.isCancelled()) {
                    return false;
                }
            }
            host = alarms.nextHost();
            alarm = alarms.ring(host, horizon);
        }
        events.close(horizon, plan.observedSeconds(), values);
        return true;
    }
}
