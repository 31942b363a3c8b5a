package org.warmboot.exchange.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.warmboot.exchange.inventory.Imports.USUAL;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warmboot.exchange.merge.ScenarioMerge;
import org.warmboot.exchange.output.InventoryTable;
import org.warmboot.exchange.table.Columns;
import org.warmboot.model.file.ScenarioDocument;

/** What is imported, exported as a table and imported again is the same. */
class TableRoundTripTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(InventoryKind.class)
    void theTableOfAnImportChangesNothingOfIt(InventoryKind kind) throws Exception {
        for (int seed = 0; seed < 5; seed++) {
            var texts = new WrittenInventory(seed, TrueMachine.some(seed, 3)).files(kind);
            var document = Imports.of(kind, folder, texts.values().toArray(String[]::new))
                    .document();
            var table = InventoryTable.of(document.scenario());
            assertEquals(List.of(), imported(table, document).changes());
            var anew = imported(table, ScenarioMerge.empty());
            assertEquals(List.of(), anew.notes());
            assertEquals(table, InventoryTable.of(anew.document().scenario()));
        }
    }

    @Test
    void tiesAndSharesOfProcessorsAreInTheTable() throws Exception {
        var domain =
                "<domain><name>a, \"b\"</name><memory>1000001</memory><cputune><shares>100</shares><quota>50000</quota>"
                        + "</cputune><devices><hostdev/></devices></domain>";
        var document = Imports.of(InventoryKind.LIBVIRT, folder, domain).document();
        var table = InventoryTable.of(document.scenario());
        assertEquals(
                "\"a, \"\"b\"\"\",,host,1024001024,1,25.0,0.5,host-device,Linux",
                table.lines().toList().getLast());
        assertEquals(List.of(), imported(table, document).changes());
    }

    private InventoryImport imported(String table, ScenarioDocument before) throws Exception {
        var file = Files.writeString(folder.resolve("table.csv"), table);
        return InventoryImport.of(InventoryKind.CSV.reader(Columns.USUAL), List.of(file), before, USUAL);
    }
}
