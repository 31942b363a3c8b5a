package org.warmboot.ui.calibration;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.warmboot.model.units.Durations;
import org.warmboot.ui.Messages;

/** Fields below each other with their names at the left, in line with those of the page around them. */
final class Fields {

    /** Width of the names. */
    static final int NAMES = 156;

    private final Composite area;
    private final Runnable changed;

    /**
     * A place for fields.
     *
     * @param changed hears of every change
     */
    Fields(Composite parent, Runnable changed) {
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(area);
    }

    Composite area() {
        return area;
    }

    Combo combo(String key) {
        label(area, key);
        var combo = new Combo(area, SWT.READ_ONLY);
        combo.addListener(SWT.Selection, event -> changed.run());
        return fill(combo);
    }

    Text text(String key) {
        label(area, key);
        var text = new Text(area, SWT.BORDER);
        text.addListener(SWT.Modify, event -> changed.run());
        return fill(text);
    }

    Button check(String key) {
        blank();
        var button = new Button(area, SWT.CHECK);
        button.setText(Messages.text(key));
        button.addListener(SWT.Selection, event -> changed.run());
        return button;
    }

    /** A sentence below the fields. */
    void note(String key) {
        blank();
        var note = new Label(area, SWT.WRAP);
        note.setText(Messages.text(key));
        fill(note);
    }

    private void blank() {
        GridDataFactory.swtDefaults().hint(NAMES, SWT.DEFAULT).applyTo(new Label(area, SWT.NONE));
    }

    /** The seconds of a duration that somebody has written. */
    static double seconds(Text text) {
        return Durations.parse(text.getText().strip());
    }

    /** What is wrong with such a duration. */
    static Optional<String> problem(Text text) {
        try {
            return seconds(text) > 0
                    ? Optional.empty()
                    : Optional.of(Messages.text("calibration.no.duration", text.getText()));
        } catch (IllegalArgumentException wrong) {
            return Optional.of(Messages.text("calibration.no.duration", text.getText()));
        }
    }

    /** Names a field. */
    static void label(Composite parent, String key) {
        label(parent, key, SWT.CENTER);
    }

    private static void label(Composite parent, String key, int align) {
        var label = new Label(parent, SWT.NONE);
        label.setText(Messages.text(key));
        GridDataFactory.swtDefaults()
                .align(SWT.BEGINNING, align)
                .hint(NAMES, SWT.DEFAULT)
                .applyTo(label);
    }

    /** Names a field of several lines. */
    static void top(Composite parent, String key) {
        label(parent, key, SWT.TOP);
    }

    private static <C extends Control> C fill(C control) {
        GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
        return control;
    }
}
