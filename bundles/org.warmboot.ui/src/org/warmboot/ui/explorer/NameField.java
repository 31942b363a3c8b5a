package org.warmboot.ui.explorer;

import java.util.function.BiConsumer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TreeEditor;
import org.eclipse.swt.widgets.Text;
import org.warmboot.diagram.tool.FieldKeys;
import org.warmboot.model.Element;

/** An entry field over an item of the tree, in which its name is edited: Enter takes it, Escape drops it. */
final class NameField {

    private static final int LEAST_WIDTH = 120;

    private final TreeViewer tree;
    private final BiConsumer<Element, String> rename;

    NameField(TreeViewer tree, BiConsumer<Element, String> rename) {
        this.tree = tree;
        this.rename = rename;
    }

    /** Opens the field over the selected item. */
    void open() {
        var items = tree.getTree().getSelection();
        if (items.length != 1 || !(items[0].getData() instanceof Element element)) {
            return;
        }
        var editor = new TreeEditor(tree.getTree());
        var field = new Text(tree.getTree(), SWT.BORDER | SWT.SINGLE);
        editor.horizontalAlignment = SWT.LEFT;
        editor.grabHorizontal = true;
        editor.minimumWidth = LEAST_WIDTH;
        field.setText(element.getName() == null ? "" : element.getName());
        field.selectAll();
        FieldKeys.own(field);
        field.addListener(SWT.FocusOut, event -> close(editor, field, element, true));
        field.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                close(editor, field, element, event.detail == SWT.TRAVERSE_RETURN);
            }
        });
        editor.setEditor(field, items[0]);
        field.setFocus();
    }

    private void close(TreeEditor editor, Text field, Element element, boolean take) {
        if (field.isDisposed() || field.getData() != null) {
            return;
        }
        field.setData("closing"); // its disposal takes the focus from it once more
        var name = field.getText();
        field.dispose();
        editor.dispose();
        if (take) {
            rename.accept(element, name);
        }
    }
}
