package org.warmboot.validation;

import java.util.List;

/**
 * A cure of an issue. It is only described here, so that an editor can make an undoable command of it.
 *
 * @param label   what people choose
 * @param changes to make, in this order
 */
public record QuickFix(String label, List<Change> changes) {

    /** Keeps a copy of the list. */
    public QuickFix {
        changes = List.copyOf(changes);
    }

    static QuickFix of(String label, Change... changes) {
        return new QuickFix(label, List.of(changes));
    }
}
