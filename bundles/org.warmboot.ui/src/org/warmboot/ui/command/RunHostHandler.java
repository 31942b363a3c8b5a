package org.warmboot.ui.command;

import org.eclipse.ui.IWorkbenchPage;
import org.warmboot.ui.scenario.OpenScenario;

/** Runs every technique on the selected host as it is drawn. */
public final class RunHostHandler extends ScenarioHandler {

    @Override
    void handle(IWorkbenchPage page, OpenScenario open) {
        new RunStarter(page).host(open);
    }
}
