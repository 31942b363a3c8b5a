package org.warmboot.ui.properties;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.PropertyDescriptor;

/** A value that is chosen from a list; its value in the sheet is the index in that list. */
final class ChoiceDescriptor extends PropertyDescriptor {

    private final PropertyId property;
    private final List<Optional<Object>> choices;

    ChoiceDescriptor(PropertyId property, String label, List<Optional<Object>> choices) {
        super(property, label);
        this.property = property;
        this.choices = List.copyOf(choices);
    }

    @Override
    public CellEditor createPropertyEditor(Composite parent) {
        var items = choices.stream()
                .map(choice -> ValueFormat.write(property.feature(), choice.orElse(null)))
                .toArray(String[]::new);
        var editor = new ComboBoxCellEditor(parent, items, SWT.READ_ONLY);
        editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
        return editor;
    }
}
