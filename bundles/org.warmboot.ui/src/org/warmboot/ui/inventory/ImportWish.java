package org.warmboot.ui.inventory;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmboot.exchange.inventory.InventoryImport;
import org.warmboot.exchange.inventory.InventoryKind;
import org.warmboot.exchange.inventory.ReadProgress;
import org.warmboot.exchange.merge.MergeOptions;
import org.warmboot.exchange.merge.Rules;
import org.warmboot.exchange.merge.ScenarioMerge;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFile;
import org.warmboot.exchange.table.Columns;
import org.warmboot.model.file.ScenarioDocument;

/**
 * What is to be imported, and how.
 *
 * @param kind    of the files
 * @param files   files and folders
 * @param host    name of the host of machines of which no file says where they are
 * @param columns headings of a table by what they hold, beyond the usual ones
 * @param rules   lines of rules of the user, which say what machines run
 * @param all     whether machines that do not run are taken in as well
 * @param remove  whether guests that the inventory does not have any more are taken out
 * @param into    the scenario that is brought up to date; empty for a new one
 */
record ImportWish(
        InventoryKind kind,
        List<Path> files,
        String host,
        Map<String, String> columns,
        String rules,
        boolean all,
        boolean remove,
        Optional<ScenarioDocument> into) {

    /** Keeps copies. */
    ImportWish {
        files = List.copyOf(files);
        columns = Map.copyOf(columns);
    }

    /**
     * Reads the files, on any thread.
     *
     * @throws ExchangeException if a file or a rule makes no sense
     */
    InventoryImport read(ReadProgress progress) throws ExchangeException {
        var options = new MergeOptions(host, Rules.of(new InputFile("", rules)), all, remove && into.isPresent());
        var before = into.orElseGet(ScenarioMerge::empty);
        return InventoryImport.of(kind.reader(new Columns(columns)), files, before, options, progress);
    }
}
