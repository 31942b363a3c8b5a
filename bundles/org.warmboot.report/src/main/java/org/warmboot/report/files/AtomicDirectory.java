package org.warmboot.report.files;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.warmboot.report.Messages;

/** A directory whose files appear whole or not at all. */
final class AtomicDirectory {

    private final Path directory;

    AtomicDirectory(Path directory) throws IOException {
        this.directory = directory;
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new IOException(Messages.text("files.directory", directory, reason(e)), e);
        }
    }

    Path write(String name, byte[] content) throws IOException {
        var place = directory.resolve(name);
        try {
            var draft = Files.createTempFile(directory, "." + name, ".tmp");
            try {
                Files.write(draft, content);
                openToReaders(draft);
                move(draft, place);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new IOException(Messages.text("files.write", place, reason(e)), e);
        }
        return place;
    }

    private static void move(Path draft, Path place) throws IOException {
        try {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Temporary files are private to their owner; a report is made to be passed on. */
    private static void openToReaders(Path draft) throws IOException {
        var view = Files.getFileAttributeView(draft, java.nio.file.attribute.PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    private static String reason(IOException e) {
        if (e instanceof FileSystemException problem) {
            var kind = problem.getReason();
            return kind == null ? Messages.textOr("files." + e.getClass().getSimpleName(), "") : kind;
        }
        return String.valueOf(e.getMessage());
    }
}
