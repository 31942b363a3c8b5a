package org.warmboot.experiment.run;

/** What a running scenario tells its observer: any number of progresses, then exactly one end. */
public sealed interface RunEvent {

    /**
     * A run of an experiment is over.
     *
     * @param done runs that are over
     * @param total runs in all
     * @param label what was run, for people
     */
    record Progress(int done, int total, String label) implements RunEvent {}

    /**
     * The scenario is over; nothing follows.
     *
     * @param outcome how it ended
     */
    record Ended(RunOutcome outcome) implements RunEvent {}
}
