package org.warmboot.ui.properties;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.views.properties.TextPropertyDescriptor;
import org.warmboot.diagram.tool.FieldKeys;

/** A value that is written, with its unit where it has one; what cannot be read is not taken. */
final class TextDescriptor extends TextPropertyDescriptor {

    TextDescriptor(PropertyId property, String label) {
        super(property, label);
        setValidator(value -> problem(property, String.valueOf(value)));
    }

    @Override
    public CellEditor createPropertyEditor(Composite parent) {
        var editor = super.createPropertyEditor(parent);
        FieldKeys.own((Text) editor.getControl());
        return editor;
    }

    private static String problem(PropertyId property, String text) {
        try {
            ValueFormat.read(property.feature(), text);
            return null;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }
}
