package org.warmboot.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.warmboot.exchange.inventory.InventoryImport;
import org.warmboot.model.Domain;
import org.warmboot.model.Element;
import org.warmboot.model.Host;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.Scenario;
import org.warmboot.model.difference.Difference;
import org.warmboot.model.difference.Difference.Kind;
import org.warmboot.model.words.CamelCase;
import org.warmboot.model.words.ElementNames;

/**
 * What an import changes, in lines for people: hosts and guests, not what they are made of.
 *
 * @param imported what it gives
 * @param removed  whether guests that are gone are taken out
 */
record ImportPreview(InventoryImport imported, boolean removed) {

    List<String> lines() {
        return Stream.concat(
                        imported.changes().stream()
                                .filter(ImportPreview::isTold)
                                .map(ImportPreview::line),
                        imported.gone().stream()
                                .filter(guest -> !removed)
                                .map(guest -> Messages.get(
                                        "import.gone", ElementNames.kind(guest), ElementNames.orId(guest))))
                .toList();
    }

    private static boolean isTold(Difference difference) {
        return switch (difference.kind()) {
            case ADDED, REMOVED, MOVED ->
                difference.element() instanceof Host || difference.element() instanceof Domain;
            case CHANGED ->
                !(difference.element() instanceof Scenario)
                        && difference.way().stream().noneMatch(Literals.ELEMENT__PROVENANCE::equals)
                        && !difference.way().equals(List.of(Literals.HOST__DOMAINS));
            case DRAWN -> false;
        };
    }

    private static String line(Difference difference) {
        var element = difference.element();
        var kind = ElementNames.kind(element);
        var name = ElementNames.orId(element);
        if (difference.kind() == Kind.MOVED) {
            return Messages.get("import.moved", kind, name, ElementNames.orId((Element) element.eContainer()));
        }
        if (difference.kind() == Kind.CHANGED) {
            return Messages.get(
                    "import.changed",
                    kind,
                    name,
                    difference.way().stream()
                            .map(EStructuralFeature::getName)
                            .map(CamelCase::words)
                            .collect(Collectors.joining(", ")),
                    orNone(difference.before()),
                    orNone(difference.after()));
        }
        var on = element.eContainer() instanceof Host host ? Messages.get("import.on", ElementNames.orId(host)) : "";
        return Messages.get(difference.kind() == Kind.ADDED ? "import.added" : "import.removed", kind, name, on);
    }

    private static String orNone(String value) {
        return value.isEmpty() ? Messages.get("import.none") : value;
    }
}
