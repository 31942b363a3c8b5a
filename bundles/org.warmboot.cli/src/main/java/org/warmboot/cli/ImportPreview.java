package org.warmboot.cli;

import java.util.List;
import java.util.stream.Stream;
import org.warmboot.exchange.inventory.InventoryImport;
import org.warmboot.model.Domain;
import org.warmboot.model.Host;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.Scenario;
import org.warmboot.model.difference.Difference;
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
                                .map(DifferenceLine::of),
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
}
