package org.warmboot.ui.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.warmboot.ui.welcome.WelcomePage;

/** Shows the welcome page. */
public final class WelcomeHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        WelcomePage.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage());
        return null;
    }
}
