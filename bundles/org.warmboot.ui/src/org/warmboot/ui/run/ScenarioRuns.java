package org.warmboot.ui.run;

import java.util.Optional;

/**
 * The runs of one open scenario.
 *
 * @param state  how far the last one has come
 * @param output what the last one that came to its end has yielded
 */
public record ScenarioRuns(RunState state, Optional<RunOutput> output) {

    static final ScenarioRuns NONE = new ScenarioRuns(new RunState.Idle(), Optional.empty());

    /** Whether one is going on. */
    public boolean isRunning() {
        return state instanceof RunState.Running;
    }
}
