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
        return words(Stream.of(
                Messages.text("provenance." + provenance.getKind().getLiteral()),
                provenance.getSource(),
                provenance.getNote()));
    }

    /** The words without the kind; may be empty. */
    static String details(Provenance provenance) {
        return words(Stream.of(provenance.getSource(), provenance.getNote()));
    }

    private static String words(Stream<String> parts) {
        return parts.filter(text -> text != null && !text.isBlank()).collect(Collectors.joining("; "));
    }

    /** In one word; empty where nothing is known. */
    static String word(PropertyField field) {
        return field.isOriginDifferent()
                ? Messages.text("origin.different")
                : field.origin()
                        .map(provenance ->
                                Messages.text("origin." + provenance.getKind().getLiteral()))
                        .orElse("");
    }
}
