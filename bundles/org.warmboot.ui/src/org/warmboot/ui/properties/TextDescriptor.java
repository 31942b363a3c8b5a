package org.warmboot.ui.properties;

import org.eclipse.ui.views.properties.TextPropertyDescriptor;

/** A value that is written, with its unit where it has one; what cannot be read is not taken. */
final class TextDescriptor extends TextPropertyDescriptor {

    TextDescriptor(PropertyId property, String label) {
        super(property, label);
        setValidator(value -> problem(property, String.valueOf(value)));
    }

    private static String problem(PropertyId property, String text) {
        try {
            ValueFormat.read(property.feature(), text);
            return null;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }
}
