package org.warmboot.ui.properties;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.DialogCellEditor;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.warmboot.ui.Messages;

/** Several values that are ticked in a list. */
final class ListDescriptor extends PropertyDescriptor {

    private final PropertyId property;
    private final List<Object> choices;

    ListDescriptor(PropertyId property, String label, List<Object> choices) {
        super(property, label);
        this.property = property;
        this.choices = List.copyOf(choices);
    }

    @Override
    public CellEditor createPropertyEditor(Composite parent) {
        return new DialogCellEditor(parent) {
            @Override
            protected Object openDialogBox(Control window) {
                return ask(window, (List<?>) getValue());
            }

            @Override
            protected void updateContents(Object value) {
                super.updateContents(ValueFormat.write(property.feature(), value));
            }
        };
    }

    private Object ask(Control window, List<?> before) {
        var labels = new LabelProvider() {
            @Override
            public String getText(Object choice) {
                return ValueFormat.write(property.feature(), choice);
            }
        };
        var dialog = ListSelectionDialog.of(choices)
                .contentProvider(ArrayContentProvider.getInstance())
                .labelProvider(labels)
                .title(getDisplayName())
                .message(Messages.text("properties.tick", getDisplayName()))
                .preselect(before.toArray())
                .create(window.getShell());
        return dialog.open() == Window.OK ? Arrays.asList(dialog.getResult()) : null;
    }
}
