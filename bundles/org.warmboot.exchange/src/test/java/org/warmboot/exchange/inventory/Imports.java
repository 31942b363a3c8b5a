package org.warmboot.exchange.inventory;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.warmboot.exchange.merge.MergeOptions;
import org.warmboot.exchange.merge.Rules;
import org.warmboot.exchange.merge.ScenarioMerge;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.table.Columns;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Scenario;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.file.ScenarioFiles;

/** Imports texts as the command line imports files. */
public final class Imports {
    /** What the command line does unless it is told otherwise. */
    public static final MergeOptions USUAL = new MergeOptions("host", Rules.standard(), false, false);

    private Imports() {}

    /** Imports one text into nothing. */
    public static InventoryImport of(InventoryKind kind, Path folder, String... texts) throws Exception {
        return into(ScenarioMerge.empty(), USUAL, kind, folder, texts);
    }

    /** Imports texts into a scenario. */
    public static InventoryImport into(
            ScenarioDocument before, MergeOptions options, InventoryKind kind, Path folder, String... texts)
            throws Exception {
        return InventoryImport.of(kind.reader(Columns.USUAL), files(folder, texts), before, options);
    }

    /** Writes texts to files {@code 1.txt}, {@code 2.txt}, ... */
    private static List<Path> files(Path folder, String... texts) throws Exception {
        for (int i = 0; i < texts.length; i++) {
            Files.writeString(folder.resolve((i + 1) + ".txt"), texts[i]);
        }
        return Stream.iterate(1, i -> i + 1)
                .limit(texts.length)
                .map(i -> folder.resolve(i + ".txt"))
                .toList();
    }

    /** The one guest of a name. */
    public static GuestDomain guest(Scenario scenario, String name) {
        return scenario.getHosts().stream()
                .flatMap(host -> host.getDomains().stream())
                .filter(GuestDomain.class::isInstance)
                .map(GuestDomain.class::cast)
                .filter(guest -> name.equals(guest.getName()))
                .findFirst()
                .orElseThrow();
    }

    /** The file that a scenario is saved in. */
    public static String text(ScenarioDocument document) throws Exception {
        return new String(ScenarioFiles.toBytes(document, "test"), StandardCharsets.UTF_8);
    }

    /** The problem for which a text is refused. */
    public static ExchangeException refused(InventoryKind kind, Path folder, String text) {
        return assertThrows(ExchangeException.class, () -> of(kind, folder, text), text);
    }
}
