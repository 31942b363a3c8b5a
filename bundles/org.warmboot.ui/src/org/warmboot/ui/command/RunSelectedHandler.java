package org.warmboot.ui.command;

import org.eclipse.ui.IWorkbenchPage;
import org.warmboot.ui.scenario.OpenScenario;

/** Runs the selected experiments of the active scenario alone. */
public final class RunSelectedHandler extends ScenarioHandler {

    @Override
    void handle(IWorkbenchPage page, OpenScenario open) {
        new RunStarter(page).selected(open);
    }
}
