package org.warmboot.exchange.source;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files for others: either the whole new one is there afterwards, or what was there before. */
public final class OutputFile {

    private OutputFile() {}

    /**
     * Writes a file, in place of one that is there.
     *
     * @throws ExchangeException if it cannot be written
     */
    public static void write(Path file, byte[] content) throws ExchangeException {
        var folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw ExchangeException.unreadable(file.toString(), "output.folder", folder);
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw ExchangeException.unreadable(file.toString(), "source.device");
        }
        try {
            var beside = Files.createTempFile(folder, ".warmboot-", ".tmp");
            try {
                Files.write(beside, content);
                move(beside, file);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw ExchangeException.unreadable(file.toString(), "output.unwritable", e.getMessage());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
