package org.warmboot.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.exchange.source.ExchangeException;

/** The first line of a table, before anybody has said what its columns hold. */
class TableHeadTest {

    @TempDir
    private Path folder;

    @Test
    void usualHeadingsAreRecognisedAndTheOthersAreThereToBeChosen() throws Exception {
        Files.writeString(folder.resolve("notes.txt"), "no table\n");
        Files.writeString(folder.resolve("fleet.csv"), "Rechner;RAM (GB);\"Power\nstate\";Host\nweb;2;on;h1\n");
        var head = TableHead.of(List.of(folder));
        assertEquals(List.of("Rechner", "RAM (GB)", "Power\nstate", "Host"), head.headings());
        assertEquals(Map.of("memory", "RAM (GB)", "host", "Host"), head.usual());
    }

    @Test
    void whatAColumnCanBeHasAKeyEach() throws Exception {
        assertEquals(14, TableHead.fields().size());
        assertEquals("name", TableHead.fields().getFirst());
    }

    @Test
    void anEmptyFileIsRefusedWithItsPlace() throws Exception {
        var file = Files.writeString(folder.resolve("empty.csv"), "");
        var refused = assertThrows(ExchangeException.class, () -> TableHead.of(List.of(file)));
        assertEquals(1, refused.place().line());
    }
}
