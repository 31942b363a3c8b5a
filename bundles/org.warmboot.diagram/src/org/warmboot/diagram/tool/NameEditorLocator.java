package org.warmboot.diagram.tool;

import org.eclipse.draw2d.Label;
import org.eclipse.gef.tools.CellEditorLocator;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** Keeps an entry field where its label is, and as big as the label or the text. */
final class NameEditorLocator implements CellEditorLocator {
    private final Label label;

    NameEditorLocator(Label label) {
        this.label = label;
    }

    @Override
    public void relocate(CellEditor editor) {
        var field = (Text) editor.getControl();
        var wanted = field.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        var place = label.getBounds().getCopy();
        label.translateToAbsolute(place);
        int width = Math.max(place.width, wanted.x);
        field.setBounds(place.x, place.y + (place.height - wanted.y) / 2, width, wanted.y);
    }
}
