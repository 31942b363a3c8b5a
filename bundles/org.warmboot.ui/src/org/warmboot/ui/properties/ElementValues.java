package org.warmboot.ui.properties;

import java.util.List;
import org.warmboot.model.Element;

/** The values of an element as the property sheet shows them. */
public final class ElementValues {

    private ElementValues() {}

    /** All values in the order of the sheet, also those that are empty. */
    public static List<ValueHelp> of(Element element) {
        return PropertyList.of(element).stream()
                .map(property -> ValueHelp.of(element, property))
                .toList();
    }
}
