package org.warmboot.diagram.tool;

import java.util.List;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;

/** Asks which of several connections is meant. */
public final class LinkMenu {
    private LinkMenu() {}

    /** Does the only one of some commands, or lets the user choose at the mouse; nothing if there is none. */
    public static void choose(EditPartViewer viewer, List<Command> options) {
        if (options.size() == 1) {
            viewer.getEditDomain().getCommandStack().execute(options.getFirst());
        } else if (!options.isEmpty()) {
            var manager = new MenuManager();
            options.forEach(option -> manager.add(new Action(option.getLabel()) {
                @Override
                public void run() {
                    viewer.getEditDomain().getCommandStack().execute(option);
                }
            }));
            var menu = manager.createContextMenu(viewer.getControl());
            menu.addListener(
                    SWT.Hide, hidden -> menu.getDisplay().asyncExec(manager::dispose)); // chosen after it is hidden
            menu.setVisible(true);
        }
    }
}
