package org.warmboot.ui.properties;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A value that is on or off. */
final class FlagField implements FieldControl {

    private final Button box;

    FlagField(Composite parent, FieldEdits edits) {
        box = new Button(parent, SWT.CHECK);
        box.addListener(SWT.Selection, event -> edits.choose(Optional.of(box.getSelection())));
    }

    @Override
    public Control control() {
        return box;
    }

    /** Its name stands beside the box. */
    @Override
    public void show(PropertyField field) {
        var words = field.isDifferent() ? field.label() + ": " + field.text() : field.label();
        if (!box.getText().equals(words)) {
            box.setText(words);
        }
        box.setGrayed(field.isDifferent());
        box.setSelection(field.isDifferent()
                || field.chosen().filter(Boolean.TRUE::equals).isPresent());
    }
}
