package org.warmboot.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.warmboot.model.Element;
import org.warmboot.model.Scenario;
import org.warmboot.model.words.ElementNames;
import org.warmboot.ui.Messages;
import org.warmboot.ui.properties.ElementValues;

/** Finds elements of a scenario by a text that is in their name, their kind or one of their values. */
public final class ElementSearch {

    private ElementSearch() {}

    /**
     * An element that was found.
     *
     * @param element the element
     * @param where what holds the text, in words: its name, its kind, or a value with its label
     */
    public record Hit(Element element, String where) {}

    /** The elements that have the text somewhere, in any case of letters, in the order of the file; none for a blank one. */
    public static List<Hit> of(Scenario scenario, String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        var hits = new ArrayList<Hit>();
        if (!wanted.isEmpty()) {
            scenario.eAllContents().forEachRemaining(object -> {
                if (object instanceof Element element) {
                    where(element, wanted).ifPresent(place -> hits.add(new Hit(element, place)));
                }
            });
        }
        return hits;
    }

    private static Optional<String> where(Element element, String wanted) {
        if (holds(ElementNames.orId(element), wanted)) {
            return Optional.of(Messages.text("find.name"));
        }
        if (holds(ElementNames.kind(element), wanted)) {
            return Optional.of(Messages.text("find.kind"));
        }
        return ElementValues.of(element).stream()
                .filter(value -> holds(value.text(), wanted))
                .map(value -> Messages.text("find.value", value.label(), value.text()))
                .findFirst();
    }

    private static boolean holds(String text, String wanted) {
        return text.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
