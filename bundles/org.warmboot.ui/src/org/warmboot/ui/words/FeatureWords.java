package org.warmboot.ui.words;

import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.words.CamelCase;

/**
 * Names and explanations of the values and parts of elements. Explanations stand in the metamodel; names that its own do
 * not tell well in {@code features.properties} beside this class.
 */
public final class FeatureWords {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.warmboot.ui.words.features");

    private FeatureWords() {}

    /** Name of a value: {@code Quick reload time}. */
    public static String label(EClass kind, EStructuralFeature feature) {
        return find(kind, feature).orElseGet(() -> CamelCase.title(feature.getName()));
    }

    /** What it means, in a sentence. */
    public static String explanation(EStructuralFeature feature) {
        return EcoreUtil.getDocumentation(feature);
    }

    /** Name of a kind of part: {@code Time trigger}. */
    public static String kind(EClass kind) {
        return text(kind.getName()).orElseGet(() -> CamelCase.title(kind.getName()));
    }

    private static Optional<String> find(EClass kind, EStructuralFeature feature) {
        var own = text(kind.getName() + "." + feature.getName() + ".label");
        return own.isPresent()
                ? own
                : text(feature.getEContainingClass().getName() + "." + feature.getName() + ".label");
    }

    private static Optional<String> text(String key) {
        try {
            return Optional.of(TEXTS.getString(key));
        } catch (MissingResourceException none) {
            return Optional.empty();
        }
    }
}
