package org.warmboot.ui.find;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;

/** Opens the view that finds elements, with the keyboard in its field. */
public final class FindHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        FindView.open(page).ifPresent(FindView::setFocus);
        return null;
    }
}
