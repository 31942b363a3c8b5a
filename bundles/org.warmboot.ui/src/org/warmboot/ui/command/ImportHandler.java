package org.warmboot.ui.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.warmboot.ui.inventory.ImportWizard;

/** Imports an inventory of real machines. */
public final class ImportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ImportWizard.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage());
        return null;
    }
}
