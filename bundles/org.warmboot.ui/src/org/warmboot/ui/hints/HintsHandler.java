package org.warmboot.ui.hints;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.warmboot.ui.widgets.Commands;

/** Shows what is selected explained; where that is seen already, the guide. The keyboard stays where it is. */
public final class HintsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        var view = page.findView(HintsView.ID);
        if (view != null && page.isPartVisible(view)) {
            Commands.run("org.warmboot.ui.command.guide");
            return null;
        }
        try {
            page.showView(HintsView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
