package org.warmboot.ui.properties;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.warmboot.ui.Keyboard;
import org.warmboot.ui.Workbench;

/** Fills in the form of the properties as a user does. */
record Form(PropertiesView view) {

    ElementPropertyPage page() {
        return (ElementPropertyPage) view.getCurrentPage();
    }

    /** The row of a value; its tab is opened. */
    FieldRow row(String label) {
        var fields = page().form().fields();
        return fields.stream()
                .map(FieldList.Placed::field)
                .filter(field -> label.equals(field.label()))
                .findFirst()
                .flatMap(page().form()::row)
                .orElseThrow(() -> new AssertionError(label + " is not among " + labels()));
    }

    List<String> labels() {
        return page().form().fields().stream()
                .map(placed -> placed.field().label())
                .toList();
    }

    /** What can be read in a field. */
    String shown(String label) {
        return switch (row(label).control()) {
            case Text text -> text.getText().isEmpty() ? text.getMessage() : text.getText();
            case Combo combo -> combo.getText();
            default -> throw new AssertionError(label + " shows no text");
        };
    }

    /** Writes a text over what is there and presses Enter. */
    FieldRow write(String label, String value) {
        var row = row(label);
        var text = (Text) row.control();
        Keyboard.focus(text);
        Keyboard.control(text, 'a');
        text.insert(value);
        text.notifyListeners(SWT.DefaultSelection, new Event());
        Workbench.work();
        return row;
    }

    /** Takes an entry of a list. */
    void choose(String label, String entry) {
        var combo = (Combo) row(label).control();
        int index = Arrays.asList(combo.getItems()).indexOf(entry);
        assertTrue(index >= 0, () -> entry + " is not among " + List.of(combo.getItems()));
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
        Workbench.work();
    }

    /** Leaves a field for another, as the Tab key does. */
    static void leave(Control field) {
        field.notifyListeners(SWT.FocusOut, new Event());
        Workbench.work();
    }
}
