package org.warmboot.exchange.inventory;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.warmboot.exchange.facts.Inventory;
import org.warmboot.exchange.facts.InventoryReader;
import org.warmboot.exchange.merge.MergeOptions;
import org.warmboot.exchange.merge.Merged;
import org.warmboot.exchange.merge.ScenarioMerge;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFiles;
import org.warmboot.exchange.source.Note;
import org.warmboot.exchange.source.Place;
import org.warmboot.model.Domain;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.Scenario;
import org.warmboot.model.difference.Difference;
import org.warmboot.model.difference.Differences;
import org.warmboot.model.file.ScenarioDocument;

/**
 * What an import of an inventory gives, before anything is written.
 *
 * @param document the scenario afterwards
 * @param changes  how it differs from the one before
 * @param gone     guests that the inventory does not have any more
 * @param notes    what was not understood or was left out, with file and line
 */
public record InventoryImport(
        ScenarioDocument document, List<Difference> changes, List<GuestDomain> gone, List<Note> notes) {

    /** Keeps copies of the lists. */
    public InventoryImport {
        changes = List.copyOf(changes);
        gone = List.copyOf(gone);
        notes = List.copyOf(notes);
    }

    /**
     * Reads files and folders and brings what they tell into a copy of a scenario.
     *
     * @throws ExchangeException if a file cannot be read or makes no sense, or none tells of a host or a machine
     */
    public static InventoryImport of(
            InventoryReader reader, List<Path> files, ScenarioDocument before, MergeOptions options)
            throws ExchangeException {
        return of(reader, files, before, options, ReadProgress.SILENT);
    }

    /**
     * The same for somebody who watches, and may cancel it.
     *
     * @throws ExchangeException if a file cannot be read or makes no sense, or none tells of a host or a machine
     */
    public static InventoryImport of(
            InventoryReader reader,
            List<Path> files,
            ScenarioDocument before,
            MergeOptions options,
            ReadProgress progress)
            throws ExchangeException {
        var inventory = new Inventory();
        var all = InputFiles.list(files, reader::reads);
        int number = 0;
        for (var file : all) {
            progress.reading(file, ++number, all.size());
            reader.read(InputFiles.read(file), inventory);
        }
        if (inventory.hosts().isEmpty() && inventory.machines().isEmpty()) {
            throw ExchangeException.wrong(new Place(files.getFirst().toString(), 0), "inventory.nothing");
        }
        return of(inventory, before, options);
    }

    private static InventoryImport of(Inventory inventory, ScenarioDocument before, MergeOptions options)
            throws ExchangeException {
        Merged merged = ScenarioMerge.merge(before, inventory, options);
        var notes = new ArrayList<>(inventory.notes());
        notes.addAll(merged.notes());
        return new InventoryImport(
                merged.document(), Differences.between(before, merged.document()), merged.gone(), notes);
    }

    /** The changes that people want to hear of: hosts and guests with their values, not what they are made of. */
    public List<Difference> told() {
        return changes.stream().filter(InventoryImport::isTold).toList();
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
