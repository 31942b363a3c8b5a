package org.warmboot.ui.properties;

import org.eclipse.swt.widgets.Control;

/** What a value of the form is entered with. */
interface FieldControl {

    /** What has the keyboard while it is entered. */
    Control control();

    /** Shows the value of a field, with what can be chosen for it. */
    void show(PropertyField field);

    /** Takes what is written and not taken yet. */
    default void apply() {}
}
