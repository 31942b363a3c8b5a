package org.warmboot.ui.properties;

import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.warmboot.model.Element;
import org.warmboot.model.Provenance;
import org.warmboot.ui.Messages;
import org.warmboot.ui.words.FeatureWords;

/**
 * What helps to fill in a value.
 *
 * @param label its name
 * @param text the value in words and units; may be empty
 * @param explanation what it means, in a sentence of the metamodel
 * @param example how one is written; empty where it is chosen or free text
 * @param source where the value comes from, if that is known
 */
public record ValueHelp(String label, String text, String explanation, String example, Optional<Provenance> source) {

    static ValueHelp of(Element element, PropertyId property) {
        var owner = property.owner(element).orElse(element);
        var feature = property.feature();
        return new ValueHelp(
                FeatureWords.label(owner.eClass(), feature),
                property.value(element)
                        .map(value -> ValueFormat.write(feature, value))
                        .orElse(""),
                FeatureWords.explanation(feature),
                example(feature),
                Sources.of(element, feature.getName()));
    }

    /** The explanation, with an example where there is one. */
    public String words() {
        return example.isEmpty() ? explanation : Messages.text("value.example", explanation, example);
    }

    /** Where the value comes from in words; empty where nothing is known. */
    public String origin() {
        return source.map(Sources::words).orElse("");
    }

    /** How a value of an attribute is written. */
    static String example(EStructuralFeature feature) {
        boolean written = feature instanceof EAttribute attribute
                && !(attribute.getEAttributeType() instanceof EEnum)
                && attribute.getEAttributeType() != EcorePackage.Literals.EBOOLEAN
                && attribute.getEAttributeType() != EcorePackage.Literals.ESTRING;
        return written ? Messages.text("value.example." + feature.getEType().getName()) : "";
    }
}
