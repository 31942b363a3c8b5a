package org.warmboot.experiment.run;

import org.warmboot.experiment.result.ScenarioResult;

/** How the execution of a scenario ended. */
public sealed interface RunOutcome {

    /**
     * All experiments are done.
     *
     * @param result what they yielded
     */
    record Finished(ScenarioResult result) implements RunOutcome {}

    /**
     * A technique could not do its work, for example because a disk was full.
     *
     * @param message what happened, for people
     * @param element identifier of the element at which it happened; may be empty
     */
    record Failed(String message, String element) implements RunOutcome {}

    /** The observer cancelled the execution; there is no result. */
    record Cancelled() implements RunOutcome {}
}
