package org.warmboot.ui.properties;

import java.util.List;
import java.util.Optional;

/** Takes what the user enters into a field of the form. */
interface FieldEdits {

    /** A text was written. */
    void write(String text);

    /** One of the choices was taken, or nothing at all. */
    void choose(Optional<Object> choice);

    /** Some of the choices were ticked. */
    void tick(List<?> choices);

    /** What was written shall be forgotten. */
    void forget();
}
