package org.warmboot.ui.properties;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.warmboot.ui.Messages;

/** Several values that are ticked in a list, which a button opens. */
final class TickedField implements FieldControl {

    private final Composite area;
    private final Text text;
    private final FieldEdits edits;
    private PropertyField field;

    TickedField(Composite parent, FieldEdits edits) {
        this.edits = edits;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(area);
        text = new Text(area, SWT.BORDER | SWT.SINGLE | SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(text);
        var button = new Button(area, SWT.PUSH);
        button.setText(Messages.text("properties.more"));
        button.addListener(SWT.Selection, event -> ask());
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public void show(PropertyField shown) {
        field = shown;
        var words = shown.isDifferent() ? "" : shown.text();
        text.setMessage(Messages.text(shown.isDifferent() ? "properties.different" : "properties.none"));
        if (!text.getText().equals(words)) {
            text.setText(words);
            text.setToolTipText(words.isEmpty() ? null : words);
        }
    }

    private void ask() {
        var labels = new LabelProvider() {
            @Override
            public String getText(Object choice) {
                return ValueFormat.write(field.property().feature(), choice);
            }
        };
        var dialog = ListSelectionDialog.of(
                        field.choices().stream().flatMap(Optional::stream).toList())
                .contentProvider(ArrayContentProvider.getInstance())
                .labelProvider(labels)
                .title(field.label())
                .message(Messages.text("properties.tick", field.label()))
                .preselect(
                        field.isDifferent()
                                ? new Object[0]
                                : field.property().values(field.first()).toArray())
                .create(area.getShell());
        if (dialog.open() == Window.OK) {
            edits.tick(Arrays.asList(dialog.getResult()));
        }
    }
}
