package org.warmboot.ui.widgets;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** Runs commands of the menus from links. */
public final class Commands {

    private Commands() {
    }

    /** Runs the command of an identifier; a beep tells that it cannot be run just now. */
    public static void run(String command) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException unavailable) {
            // the command is switched off just now; the text around the link changes as soon as it is not
            PlatformUI.getWorkbench().getDisplay().beep();
        }
    }
}
