package org.warmboot.ui.properties;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The columns and groups of the property sheet. */
final class SheetLayout {

    private static final double NAMES = 0.5;
    private static final String CLOSED = "closed groups";
    private static final String FILLING = "filling";

    private SheetLayout() {}

    /** Gives the names half of the width, whenever the sheet is resized; remembers which groups were closed by hand. */
    static void install(Tree tree) {
        var closed = new HashSet<String>();
        tree.setData(CLOSED, closed);
        tree.addListener(SWT.Collapse, event -> {
            if (tree.getData(FILLING) == null) {
                closed.add(((TreeItem) event.item).getText());
            }
        });
        tree.addListener(SWT.Expand, event -> closed.remove(((TreeItem) event.item).getText()));
        tree.addListener(
                SWT.Resize,
                event -> tree.getDisplay().asyncExec(() -> {
                    if (!tree.isDisposed() && tree.getColumnCount() == 2) {
                        var width = tree.getClientArea().width;
                        tree.getColumn(0).setWidth((int) (width * NAMES));
                        tree.getColumn(1).setWidth(width - (int) (width * NAMES));
                    }
                }));
    }

    /** Fills the rows; a group that loses all of its rows meanwhile closes, but nobody has closed it. */
    static void fill(Tree tree, Runnable work) {
        tree.setData(FILLING, Boolean.TRUE);
        try {
            work.run();
        } finally {
            tree.setData(FILLING, null);
        }
        expand(tree);
    }

    /** Opens all groups that nobody has closed, after the sheet has filled its rows. */
    private static void expand(Tree tree) {
        tree.getDisplay().asyncExec(() -> {
            if (!tree.isDisposed()) {
                expandNow(tree);
            }
        });
    }

    /** The sheet fills a group only when it hears that it is opened. */
    private static void expandNow(Tree tree) {
        var closed = (Set<?>) tree.getData(CLOSED);
        for (TreeItem group : tree.getItems()) {
            if (group.getItemCount() > 0 && !isOpen(group) && !closed.contains(group.getText())) {
                var event = new Event();
                event.item = group;
                tree.notifyListeners(SWT.Expand, event);
                group.setExpanded(false);
                group.setExpanded(true);
            }
        }
    }

    /** GTK closes a group whose rows were all replaced, and its item does not know: only the places of rows tell. */
    static boolean isOpen(TreeItem group) {
        return group.getExpanded() && group.getItem(0).getBounds().y > group.getBounds().y;
    }
}
