package org.warmboot.ui.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.warmboot.ui.scenario.OpenScenario;

/** Does something with the active scenario; nothing if there is none. */
abstract class ScenarioHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) {
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        OpenScenario.of(page.getActiveEditor()).ifPresent(open -> handle(page, open));
        return null;
    }

    abstract void handle(IWorkbenchPage page, OpenScenario open);
}
