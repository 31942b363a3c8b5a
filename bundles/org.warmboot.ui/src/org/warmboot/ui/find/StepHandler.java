package org.warmboot.ui.find;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;

/** Goes to the next element that was found, or to the one before; opens the view if nothing was looked for yet. */
abstract class StepHandler extends AbstractHandler {

    private final int by;

    StepHandler(int by) {
        this.by = by;
    }

    @Override
    public final Object execute(ExecutionEvent event) {
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        if (page.findView(FindView.ID) instanceof FindView view && !view.hits().isEmpty()) {
            view.stepFrom(page.getActivePart(), by);
        } else {
            FindView.open(page).ifPresent(FindView::setFocus);
        }
        return null;
    }
}
