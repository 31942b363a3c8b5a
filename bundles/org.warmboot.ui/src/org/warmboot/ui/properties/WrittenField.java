package org.warmboot.ui.properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.warmboot.diagram.tool.FieldKeys;

/** A value that is written: taken by Enter or when the keyboard leaves, forgotten by Escape. */
final class WrittenField implements FieldControl {

    private final Text text;
    private final FieldEdits edits;
    private String shown = "";

    WrittenField(Composite parent, boolean fixed, FieldEdits edits) {
        this.edits = edits;
        text = new Text(parent, SWT.BORDER | SWT.SINGLE | (fixed ? SWT.READ_ONLY : SWT.NONE));
        FieldKeys.own(text);
        text.addListener(SWT.DefaultSelection, event -> apply());
        text.addListener(SWT.FocusOut, event -> apply());
        text.addListener(SWT.Traverse, this::traversed);
    }

    private void traversed(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            shown = text.getText();
            edits.forget();
        }
    }

    @Override
    public Control control() {
        return text;
    }

    /** Several values are a hint in the empty field, so that nobody takes the words for a value. */
    @Override
    public void show(PropertyField field) {
        boolean typing = !text.getText().equals(shown);
        shown = field.isDifferent() ? "" : field.text();
        text.setMessage(field.isDifferent() ? field.text() : "");
        if (!typing) {
            put(shown);
        }
    }

    /** Shows a text that is no value, to be corrected. */
    void keep(String written) {
        put(written);
        shown = written;
    }

    @Override
    public void apply() {
        if (!text.isDisposed() && !text.getText().equals(shown)) {
            shown = text.getText();
            edits.write(shown);
        }
    }

    private void put(String value) {
        if (!text.getText().equals(value)) {
            text.setText(value);
        }
    }
}
