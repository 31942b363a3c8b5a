package org.warmboot.ui.properties;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What somebody may have meant who wrote a value without its unit or with half of it. */
final class MissingUnit {

    private static final Pattern UNIT = Pattern.compile("[^\\d.,\\s].*$");

    private MissingUnit() {}

    /**
     * A text that can be read and begins as what was written.
     *
     * @param before the value that stood there, whose unit may be meant
     */
    static Optional<String> of(EStructuralFeature feature, String written, String before) {
        var unit = UNIT.matcher(before);
        return Stream.of(unit.find() ? " " + unit.group() : "/s", "/s", "/GiB")
                .map(end -> written.strip() + end)
                .filter(text -> isValue(feature, text))
                .findFirst();
    }

    private static boolean isValue(EStructuralFeature feature, String text) {
        try {
            ValueFormat.read(feature, text);
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
