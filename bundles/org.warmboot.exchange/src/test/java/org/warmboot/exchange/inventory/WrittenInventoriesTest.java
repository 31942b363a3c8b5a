package org.warmboot.exchange.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warmboot.exchange.inventory.Imports.USUAL;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warmboot.exchange.merge.ScenarioMerge;
import org.warmboot.exchange.source.InputFile;
import org.warmboot.exchange.table.Columns;
import org.warmboot.exchange.twin.ScenarioFormat;
import org.warmboot.exchange.twin.Twins;
import org.warmboot.validation.Validation;

/** Whatever machines a tool writes down, these are the machines of the scenario; and it is sound. */
class WrittenInventoriesTest {
    private static final int INVENTORIES = Integer.getInteger("warmboot.inventories", 12);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(InventoryKind.class)
    void whatATrueMachineHasItHasInTheScenario(InventoryKind kind) throws Exception {
        for (int seed = 0; seed < INVENTORIES; seed++) {
            var machines = TrueMachine.some(seed, 3);
            var files = write(kind, seed, machines);
            var reader = kind.reader(Columns.USUAL);
            var first = InventoryImport.of(reader, files, ScenarioMerge.empty(), USUAL);
            var scenario = first.document().scenario();
            for (var machine : machines) {
                var guest = Imports.guest(scenario, machine.name());
                assertEquals(machine.mib() * 1048576L, guest.getMemory(), machine::toString);
                assertEquals(machine.vcpus(), guest.getVcpus(), machine::toString);
            }
            long guests = scenario.getHosts().stream()
                    .mapToLong(host -> host.getDomains().size() - 1)
                    .sum();
            assertEquals(machines.size(), guests);
            assertEquals(List.of(), first.notes());
            assertTrue(Validation.isRunnable(Validation.validate(scenario)));
            if (seed == 0) {
                twins(first);
            }
            var again = InventoryImport.of(reader, files, first.document(), USUAL);
            assertEquals(List.of(), again.changes());
        }
    }

    private static void twins(InventoryImport imported) throws Exception {
        for (var format : List.of(ScenarioFormat.JSON, ScenarioFormat.YAML)) {
            var twin = new String(Twins.toBytes(imported.document(), format, "twin"), StandardCharsets.UTF_8);
            assertEquals(
                    Imports.text(imported.document()), Imports.text(Twins.load(new InputFile("twin", twin), format)));
        }
    }

    private List<Path> write(InventoryKind kind, int seed, List<TrueMachine> machines) throws Exception {
        var files = new ArrayList<Path>();
        for (var text : new WrittenInventory(seed, machines).files(kind).entrySet()) {
            var file = folder.resolve(Integer.toString(seed)).resolve(text.getKey());
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, text.getValue()));
        }
        return files;
    }
}
