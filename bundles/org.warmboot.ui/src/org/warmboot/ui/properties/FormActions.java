package org.warmboot.ui.properties;

import java.util.function.BiFunction;
import org.eclipse.gef.commands.Command;
import org.warmboot.edit.command.ScenarioCommands;
import org.warmboot.model.Element;

/** What the rows of the form ask the form for. */
interface FormActions {

    /** Changes a value of all elements of a field, as one step of the history. */
    void change(PropertyField field, BiFunction<ScenarioCommands, Element, Command> maker);

    /** Asks the user where a value comes from. */
    void askOrigin(PropertyField field);

    /** Opens the view in which other values of a field can be tried. */
    void tryOthers(PropertyField field);

    /** Asks which values a field is to take in a sweep. */
    void sweep(PropertyField field);

    /** A row has got the keyboard. */
    void focused(FieldRow row);

    /** A row needs more or less room than before. */
    void resized();
}
