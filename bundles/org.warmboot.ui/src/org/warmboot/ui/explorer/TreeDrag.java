package org.warmboot.ui.explorer;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.warmboot.ui.scenario.Elements;

/** Lets an element of the tree be dragged into a drawing. */
final class TreeDrag extends DragSourceAdapter {

    private final TreeViewer tree;

    private TreeDrag(TreeViewer tree) {
        this.tree = tree;
    }

    static void install(TreeViewer tree) {
        tree.addDragSupport(
                DND.DROP_COPY | DND.DROP_MOVE,
                new Transfer[] {LocalSelectionTransfer.getTransfer()},
                new TreeDrag(tree));
    }

    @Override
    public void dragStart(DragSourceEvent event) {
        var elements = Elements.all(tree.getSelection());
        event.doit = elements.size() == 1;
        LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(elements));
    }

    @Override
    public void dragSetData(DragSourceEvent event) {
        event.data = LocalSelectionTransfer.getTransfer().getSelection();
    }

    @Override
    public void dragFinished(DragSourceEvent event) {
        LocalSelectionTransfer.getTransfer().setSelection(null);
    }
}
