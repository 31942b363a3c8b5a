package org.warmboot.ui.run;

import org.warmboot.edit.session.ScenarioSession;

/** Hears about runs; always called in the UI thread. */
@FunctionalInterface
public interface RunListener {

    /** A run of this scenario has begun, gone on or ended. */
    void runsChanged(ScenarioSession scenario, ScenarioRuns runs);
}
