package org.warmboot.exchange.hostile;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.warmboot.examples.Examples;
import org.warmboot.exchange.inventory.InventoryImport;
import org.warmboot.exchange.inventory.InventoryKind;
import org.warmboot.exchange.merge.MergeOptions;
import org.warmboot.exchange.merge.Rules;
import org.warmboot.exchange.merge.ScenarioMerge;
import org.warmboot.exchange.source.InputFiles;
import org.warmboot.exchange.table.Columns;
import org.warmboot.exchange.twin.ScenarioFormat;
import org.warmboot.exchange.twin.Twins;
import org.warmboot.model.file.ScenarioFiles;
import org.warmboot.validation.Validation;

/**
 * A sound file, and what reads its kind.
 *
 * @param name   of the file
 * @param file   its bytes
 * @param reader takes bytes as that kind of file
 */
record Victim(String name, byte[] file, Reader reader) {
    private static final MergeOptions USUAL = new MergeOptions("host", Rules.standard(), true, false);

    /** Reads bytes, through to a scenario that is validated and written. */
    interface Reader {
        void read(Path file) throws Exception;
    }

    /** One of each file of the corpus, and a scenario in each form. */
    static List<Victim> all() throws Exception {
        var all = new ArrayList<Victim>();
        var corpus = Path.of(
                Victim.class.getResource("/org/warmboot/exchange/corpus").toURI());
        for (var kind : InventoryKind.values()) {
            try (var files = Files.list(corpus.resolve(kind.key()))) {
                for (var file : files.sorted().toList()) {
                    all.add(new Victim(
                            kind.key() + "/" + file.getFileName(),
                            Files.readAllBytes(file),
                            each -> inventory(kind, each)));
                }
            }
        }
        try (var stream = Examples.open(Examples.find("pageable").orElseThrow())) {
            var document = ScenarioFiles.load(stream, "example");
            for (var format : ScenarioFormat.values()) {
                Reader reader = format == ScenarioFormat.WARMBOOT
                        ? each -> ScenarioFiles.load(new ByteArrayInputStream(Files.readAllBytes(each)), "a")
                        : each -> Validation.validate(Twins.load(each, format).scenario());
                all.add(new Victim(format.key(), Twins.toBytes(document, format, "example"), reader));
            }
        }
        all.add(new Victim("columns", "name = Label\n".getBytes(), each -> Columns.of(InputFiles.read(each))));
        all.add(new Victim("rules", "service; web*; web\n".getBytes(), each -> Rules.of(InputFiles.read(each))));
        return all;
    }

    private static void inventory(InventoryKind kind, Path file) throws Exception {
        var imported = InventoryImport.of(kind.reader(Columns.USUAL), List.of(file), ScenarioMerge.empty(), USUAL);
        Validation.validate(imported.document().scenario());
        ScenarioFiles.toBytes(imported.document(), "imported");
    }
}
