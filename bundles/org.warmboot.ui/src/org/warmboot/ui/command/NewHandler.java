package org.warmboot.ui.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.warmboot.ui.file.ScenarioOpener;

/** Makes a new scenario. */
public final class NewHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        new ScenarioOpener(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()).askForNew();
        return null;
    }
}
