package org.warmboot.ui.command;

import org.eclipse.ui.IWorkbenchPage;
import org.warmboot.ui.scenario.OpenScenario;

/** Runs the experiments of the active scenario. */
public final class RunExperimentsHandler extends ScenarioHandler {

    @Override
    void handle(IWorkbenchPage page, OpenScenario open) {
        new RunStarter(page).experiments(open);
    }
}
