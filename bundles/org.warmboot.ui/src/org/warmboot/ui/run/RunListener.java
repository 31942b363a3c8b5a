package org.warmboot.ui.run;

import org.eclipse.ui.IEditorPart;

/** Hears about runs; always called in the UI thread. */
@FunctionalInterface
public interface RunListener {

    /** A run of this editor's scenario has begun, gone on or ended. */
    void runsChanged(IEditorPart editor, ScenarioRuns runs);
}
