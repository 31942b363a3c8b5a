package org.warmboot.exchange.inventory;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmboot.exchange.facts.InventoryReader;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFile;
import org.warmboot.exchange.source.InputFiles;
import org.warmboot.exchange.table.Columns;

/** Guesses of which kind the files of an inventory are, by what the first of them holds. */
public final class KindGuess {

    private KindGuess() {}

    /** The kind of files and folders; empty if they look like none. */
    public static Optional<InventoryKind> of(List<Path> files) {
        try {
            for (var file : InputFiles.list(files, KindGuess::isOfSome)) {
                var guess = of(InputFiles.read(file));
                if (guess.isPresent()) {
                    return guess;
                }
            }
        } catch (ExchangeException told) {
            // whoever reads them says why they cannot be read
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** Those whose files have such a name are asked first. */
    static Optional<InventoryKind> of(InputFile file) {
        return Stream.of(true, false)
                .flatMap(named -> Arrays.stream(InventoryKind.values())
                        .filter(kind -> reader(kind).reads(file.name()) == named))
                .filter(kind -> reader(kind).recognises(file))
                .findFirst();
    }

    private static InventoryReader reader(InventoryKind kind) {
        return kind.reader(Columns.USUAL);
    }

    private static boolean isOfSome(String fileName) {
        return Arrays.stream(InventoryKind.values())
                .anyMatch(kind -> reader(kind).reads(fileName));
    }
}
