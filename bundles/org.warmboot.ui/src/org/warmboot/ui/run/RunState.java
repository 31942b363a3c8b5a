package org.warmboot.ui.run;

import java.time.Instant;
import java.util.OptionalDouble;

/** How far the last run of an open scenario has come. */
public sealed interface RunState {

    /** Nothing has been run yet. */
    record Idle() implements RunState {}

    /**
     * It is going on.
     *
     * @param done  experiments' runs that are over
     * @param total runs in all
     * @param label what was run last, for people
     * @param share how much of all runs is done, 0 to 1, those that are going on included
     * @param remaining seconds that the present simulation will still take; absent if nobody knows
     */
    record Running(int done, int total, String label, double share, OptionalDouble remaining) implements RunState {

        /** Nothing is done yet. */
        static final Running BEGUN = new Running(0, 0, "", 0, OptionalDouble.empty());
    }

    /**
     * All is done; the results are in {@link ScenarioRuns#output}.
     *
     * @param seconds how long it took
     */
    record Finished(double seconds) implements RunState {}

    /**
     * Nothing has been run since the scenario was opened, but its last run before is known.
     *
     * @param at when that one ended
     */
    record Kept(Instant at) implements RunState {}

    /**
     * It could not be done.
     *
     * @param message what happened, for people
     * @param element identifier of the element at which it happened; may be empty
     */
    record Failed(String message, String element) implements RunState {}

    /** The user has stopped it. */
    record Cancelled() implements RunState {}
}
