package org.warmboot.ui.widgets;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.services.IServiceLocator;

/** Commands of the menus in other places: behind links, and in menus that pop up. */
public final class Commands {

    private Commands() {}

    /** Runs the command of an identifier; a beep tells that it cannot be run just now. */
    public static void run(String command) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException unavailable) {
            // the command is switched off just now; the text around the link changes as soon as it is not
            PlatformUI.getWorkbench().getDisplay().beep();
        }
    }

    /** An entry with name, icon and state of a command. */
    public static IContributionItem entry(IServiceLocator site, String command) {
        return new CommandContributionItem(
                new CommandContributionItemParameter(site, null, command, CommandContributionItem.STYLE_PUSH));
    }
}
