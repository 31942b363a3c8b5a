package org.warmboot.ui.properties;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmboot.model.Element;
import org.warmboot.model.Provenance;
import org.warmboot.model.ProvenanceKind;
import org.warmboot.ui.Messages;

/** Where the values of an element come from. */
final class Sources {

    private Sources() {}

    /** What is known about a value of an element, by the name of the value. */
    static Optional<Provenance> of(Element element, String parameter) {
        return element.getProvenance().stream()
                .filter(provenance -> parameter.equals(provenance.getParameter()))
                .findFirst();
    }

    /** Name of the icon that stands for where a value comes from. */
    static String icon(Provenance provenance) {
        return provenance.getKind() == ProvenanceKind.OPEN
                ? "open-value"
                : provenance.getKind().getLiteral();
    }

    /** In words: kind, source and note. */
    static String words(Provenance provenance) {
        return Stream.of(
                        Messages.text("provenance." + provenance.getKind().getLiteral()),
                        provenance.getSource(),
                        provenance.getNote())
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining("; "));
    }
}
