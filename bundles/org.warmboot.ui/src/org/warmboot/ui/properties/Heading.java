package org.warmboot.ui.properties;

import java.util.List;
import java.util.MissingResourceException;
import org.warmboot.model.Element;
import org.warmboot.model.words.ElementNames;
import org.warmboot.ui.Messages;

/** Says what the property sheet shows: one element by its name and kind, several by their number. */
final class Heading {

    private Heading() {}

    static String of(List<Element> elements) {
        if (elements.isEmpty()) {
            return "";
        }
        var first = elements.getFirst();
        if (elements.size() == 1) {
            return Messages.text("properties.one", ElementNames.orKind(first), ElementNames.kind(first));
        }
        boolean alike = elements.stream().allMatch(element -> element.eClass() == first.eClass());
        return Messages.text("properties.many", elements.size(), alike ? plural(first) : plural("element"));
    }

    private static String plural(Element element) {
        try {
            return plural(element.eClass().getName());
        } catch (MissingResourceException regular) {
            var kind = ElementNames.kind(element);
            return kind.endsWith("y") ? kind.substring(0, kind.length() - 1) + "ies" : kind + "s";
        }
    }

    private static String plural(String key) {
        return Messages.text("properties.plural." + key);
    }
}
