package org.warmboot.cli;

import java.util.List;
import java.util.stream.Stream;
import org.warmboot.exchange.inventory.InventoryImport;
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
                        imported.told().stream().map(DifferenceLine::of),
                        imported.gone().stream()
                                .filter(guest -> !removed)
                                .map(guest -> Messages.get(
                                        "import.gone", ElementNames.kind(guest), ElementNames.orId(guest))))
                .toList();
    }
}
