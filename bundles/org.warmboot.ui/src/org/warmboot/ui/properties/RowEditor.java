package org.warmboot.ui.properties;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.swt.widgets.Text;

/** The editor of a row, which knows whether it was touched and what is written in it although it is no value. */
final class RowEditor {

    private final CellEditor cell;
    private Object before;

    RowEditor(CellEditor cell) {
        this.cell = cell;
    }

    boolean isOf(CellEditor other) {
        return cell == other;
    }

    /** Begins an edit, perhaps with what was written before and is no value. */
    void begin(Optional<String> written) {
        written.ifPresent(cell::setValue);
        before = content();
    }

    /** Why what is written is no value. */
    Optional<String> problem() {
        return cell.isValueValid() ? Optional.empty() : Optional.ofNullable(cell.getErrorMessage());
    }

    String text() {
        return String.valueOf(content());
    }

    boolean isTouched() {
        return !Objects.equals(before, content());
    }

    private Object content() {
        return cell.getControl() instanceof Text field ? field.getText() : cell.getValue();
    }
}
