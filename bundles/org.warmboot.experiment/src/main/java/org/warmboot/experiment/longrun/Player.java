package org.warmboot.experiment.longrun;

import org.warmboot.engine.kernel.CancelToken;

/** Makes histories of one case, for one thread. */
interface Player {

    /**
     * Makes a history.
     *
     * @param history its number
     * @param values filled in: the measures of the engine by their ordinal
     * @throws java.util.concurrent.CancellationException if it is not wanted any more
     */
    void play(int history, double[] values, CancelToken cancel);

    /** Lengths of the outages since this was asked for the last time. */
    Lengths lengths();

    /**
     * Outages of all guests by class of length.
     *
     * @param planned those that began with an action
     * @param unplanned those that began with a failure
     */
    record Lengths(long[] planned, long[] unplanned) {}
}
