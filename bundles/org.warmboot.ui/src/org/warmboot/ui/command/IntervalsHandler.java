package org.warmboot.ui.command;

import org.eclipse.ui.IWorkbenchPage;
import org.warmboot.ui.scenario.OpenScenario;

/** Searches the best intervals of the policies of long runs and shows what is lost with others. */
public final class IntervalsHandler extends ScenarioHandler {

    @Override
    void handle(IWorkbenchPage page, OpenScenario open) {
        new RunStarter(page).intervals(open);
    }
}
