package org.warmboot.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A value that is one of a list. */
final class ChosenField implements FieldControl {

    private final Combo combo;
    private List<Optional<Object>> choices = List.of();

    ChosenField(Composite parent, FieldEdits edits) {
        combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.addListener(SWT.Selection, event -> {
            if (combo.getSelectionIndex() >= 0) {
                edits.choose(choices.get(combo.getSelectionIndex()));
            }
        });
        // who turns the wheel wants to see more of the form, not another value
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
    }

    @Override
    public Control control() {
        return combo;
    }

    @Override
    public void show(PropertyField field) {
        var now = field.choices();
        if (!now.equals(choices)) {
            choices = new ArrayList<>(now);
        }
        var words = choices.stream()
                .map(choice -> ValueFormat.write(field.property().feature(), choice.orElse(null)))
                .toArray(String[]::new);
        if (!List.of(words).equals(List.of(combo.getItems()))) {
            combo.setItems(words);
        }
        int index = field.isDifferent() ? -1 : choices.indexOf(field.chosen());
        if (index < 0) {
            combo.deselectAll();
        } else if (combo.getSelectionIndex() != index) {
            combo.select(index);
        }
    }
}
