package org.warmboot.ui.run;

/** How far the last run of an open scenario has come. */
public sealed interface RunState {

    /** Nothing has been run yet. */
    record Idle() implements RunState {
    }

    /**
     * It is going on.
     *
     * @param done  experiments' runs that are over
     * @param total runs in all
     * @param label what was run last, for people
     */
    record Running(int done, int total, String label) implements RunState {
    }

    /**
     * All is done; the results are in {@link ScenarioRuns#output}.
     *
     * @param seconds how long it took
     */
    record Finished(double seconds) implements RunState {
    }

    /**
     * It could not be done.
     *
     * @param message what happened, for people
     * @param element identifier of the element at which it happened; may be empty
     */
    record Failed(String message, String element) implements RunState {
    }

    /** The user has stopped it. */
    record Cancelled() implements RunState {
    }
}
