package org.warmboot.report.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.warmboot.report.Messages;

/**
 * A directory whose files appear whole or not at all: all are first written beside their places and forced to disk,
 * and only when the last one is complete they are moved. A full disk leaves what was there before.
 */
final class AtomicDirectory {

    private final Path directory;
    private final Pen pen;

    /** Writes a file to disk. */
    @FunctionalInterface
    interface Pen {
        void write(Path file, byte[] content) throws IOException;
    }

    AtomicDirectory(Path directory) throws IOException {
        this(directory, AtomicDirectory::force);
    }

    AtomicDirectory(Path directory, Pen pen) throws IOException {
        this.directory = directory;
        this.pen = pen;
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new IOException(Messages.text("files.directory", directory, reason(e)), e);
        }
    }

    /** Writes files by name and returns them in the same order. */
    List<Path> write(Map<String, byte[]> contents) throws IOException {
        var drafts = new LinkedHashMap<Path, Path>();
        var place = directory;
        try {
            for (var content : contents.entrySet()) {
                place = directory.resolve(content.getKey());
                if (Files.isDirectory(place)) {
                    throw new FileAlreadyExistsException(
                            place.toString(), null, Messages.text("files.DirectoryNotEmptyException"));
                }
                var draft = Files.createTempFile(directory, "." + content.getKey(), ".tmp");
                drafts.put(place, draft);
                pen.write(draft, content.getValue());
                openToReaders(draft);
            }
            for (var draft : drafts.entrySet()) {
                place = draft.getKey();
                move(draft.getValue(), place);
            }
        } catch (IOException e) {
            throw new IOException(Messages.text("files.write", place, reason(e)), e);
        } finally {
            for (var draft : drafts.values()) {
                Files.deleteIfExists(draft);
            }
        }
        return List.copyOf(drafts.keySet());
    }

    /** Writes a file and waits until it is on the disk. */
    static void force(Path file, byte[] content) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
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
        var view = Files.getFileAttributeView(draft, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rw-r--r--"));
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
