package org.warmboot.experiment.run;

import org.warmboot.engine.plan.TechniquePlan;
import org.warmboot.experiment.Messages;
import org.warmboot.validation.Sizes;

/** Keeps curves to a length that fits memory and page, as how long a technique takes is known only by its run. */
final class Samples {

    /** Twice as many as a check before the run lets pass, which does not know how long a technique takes. */
    private static final int MOST = 2 * Sizes.MOST_SAMPLES;

    private static final double SECONDS_PER_DAY = 24 * 3600;

    private Samples() {}

    /**
     * Ends the run if a curve is too long for its interval.
     *
     * @param technique what takes so long
     * @param seconds length of the curve
     * @param interval seconds between its samples
     */
    static void check(TechniquePlan technique, double seconds, double interval) {
        if (seconds / interval > MOST) {
            throw new RunStoppedException(new RunOutcome.Failed(
                    Messages.get("run.samples", technique.name(), seconds / SECONDS_PER_DAY, interval, MOST),
                    technique.id()));
        }
    }
}
