package org.warmboot.ui.properties;

import java.util.List;
import org.warmboot.model.Element;

/** The values of an element as the property sheet shows them. */
public final class ElementValues {

    private ElementValues() {}

    /**
     * A value.
     *
     * @param label its name
     * @param text the value in words and units
     */
    public record Value(String label, String text) {}

    /** All values that are not empty, in the order of the sheet. */
    public static List<Value> of(Element element) {
        return PropertyList.of(element).stream()
                .map(property -> new Value(label(element, property), text(element, property)))
                .filter(value -> !value.text().isEmpty())
                .toList();
    }

    private static String label(Element element, PropertyId property) {
        var owner = property.owner(element).orElse(element);
        return FeatureWords.label(owner.eClass(), property.feature());
    }

    private static String text(Element element, PropertyId property) {
        return property.value(element)
                .map(value -> ValueFormat.write(property.feature(), value))
                .orElse("");
    }
}
