package org.warmboot.ui.properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The columns and groups of the property sheet. */
final class SheetLayout {

    private static final double NAMES = 0.5;

    private SheetLayout() {
    }

    /** Gives the names half of the width, whenever the sheet is resized. */
    static void install(Tree tree) {
        tree.addListener(SWT.Resize, event -> tree.getDisplay().asyncExec(() -> {
            if (!tree.isDisposed() && tree.getColumnCount() == 2) {
                var width = tree.getClientArea().width;
                tree.getColumn(0).setWidth((int) (width * NAMES));
                tree.getColumn(1).setWidth(width - (int) (width * NAMES));
            }
        }));
    }

    /** Opens all groups, after the sheet has filled its rows. */
    static void expand(Tree tree) {
        tree.getDisplay().asyncExec(() -> {
            if (!tree.isDisposed()) {
                expandNow(tree);
            }
        });
    }

    /** The sheet fills a group only when it hears that it is opened. */
    private static void expandNow(Tree tree) {
        for (TreeItem group : tree.getItems()) {
            if (group.getItemCount() > 0 && !group.getExpanded()) {
                var event = new Event();
                event.item = group;
                tree.notifyListeners(SWT.Expand, event);
                group.setExpanded(true);
            }
        }
    }
}
