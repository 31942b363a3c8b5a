package org.warmboot.ui.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.warmboot.ui.wizard.NewScenarioWizard;

/** Makes a new scenario. */
public final class NewHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        NewScenarioWizard.open(
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage());
        return null;
    }
}
