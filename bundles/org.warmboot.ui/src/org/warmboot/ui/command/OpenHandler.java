package org.warmboot.ui.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.warmboot.ui.file.ScenarioOpener;

/** Opens scenario files. */
public final class OpenHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        new ScenarioOpener(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()).ask();
        return null;
    }
}
