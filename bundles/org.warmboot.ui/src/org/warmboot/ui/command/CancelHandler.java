package org.warmboot.ui.command;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.warmboot.ui.run.RunService;
import org.warmboot.ui.scenario.OpenScenario;

/** Stops the run of the active scenario. */
public final class CancelHandler extends ScenarioHandler {

    @Override
    void handle(IWorkbenchPage page, OpenScenario open) {
        PlatformUI.getWorkbench().getService(RunService.class).cancel(open.session());
    }
}
