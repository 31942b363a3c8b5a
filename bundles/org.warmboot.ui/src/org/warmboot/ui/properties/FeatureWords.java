package org.warmboot.ui.properties;

import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.warmboot.model.words.CamelCase;

/** Names and explanations of the values and parts of elements, read from {@code features.properties} beside this class. */
final class FeatureWords {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.warmboot.ui.properties.features");

    private FeatureWords() {}

    /** Name of a value: {@code Quick reload time}. */
    static String label(EClass kind, EStructuralFeature feature) {
        return find(kind, feature, ".label").orElseGet(() -> CamelCase.title(feature.getName()));
    }

    /** What it means, in a sentence; empty if its name says it all. */
    static String explanation(EClass kind, EStructuralFeature feature) {
        return find(kind, feature, "").orElse("");
    }

    /** Name of a kind of part: {@code Time trigger}. */
    static String kind(EClass kind) {
        return text(kind.getName()).orElseGet(() -> CamelCase.title(kind.getName()));
    }

    private static Optional<String> find(EClass kind, EStructuralFeature feature, String suffix) {
        var own = text(kind.getName() + "." + feature.getName() + suffix);
        return own.isPresent() ? own : text(feature.getEContainingClass().getName() + "." + feature.getName() + suffix);
    }

    private static Optional<String> text(String key) {
        try {
            return Optional.of(TEXTS.getString(key));
        } catch (MissingResourceException none) {
            return Optional.empty();
        }
    }
}
