package org.warmboot.ui.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.warmboot.diagram.figure.DiagramStyle;
import org.warmboot.ui.Messages;

/** Where a value comes from, in full, or that nobody has said it. */
final class OriginRow {

    private final Composite area;
    private final Label name;
    private final Chip chip;
    private final Label words;
    private PropertyField field;

    OriginRow(Composite parent, PropertyField field, FormActions actions) {
        this.field = field;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(area);
        name = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(1, SWT.DEFAULT)
                .applyTo(name);
        chip = new Chip(area, () -> actions.askOrigin(this.field));
        chip.setUnknown(Messages.text("origin.unknown"));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(chip);
        words = new Label(area, SWT.WRAP);
        words.setForeground(DiagramStyle.MUTED);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(1, SWT.DEFAULT)
                .applyTo(words);
        show(field);
    }

    /** Shows what is said now. */
    void show(PropertyField now) {
        field = now;
        put(name, Messages.text("origin.value", now.label(), now.text()));
        chip.show(now);
        var said = now.origin().map(Sources::details).orElse("");
        put(words, said);
        words.setVisible(!said.isEmpty());
        ((GridData) words.getLayoutData()).exclude = said.isEmpty();
    }

    PropertyField field() {
        return field;
    }

    Chip chip() {
        return chip;
    }

    private static void put(Label label, String text) {
        var plain = text.replace("&", "&&");
        if (!plain.equals(label.getText())) {
            label.setText(plain);
        }
    }
}
