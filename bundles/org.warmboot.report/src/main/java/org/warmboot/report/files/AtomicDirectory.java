package org.warmboot.report.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.warmboot.report.Messages;

/**
 * A directory whose files appear whole or not at all: all are first written beside their places and forced to disk,
 * and only when the last one is complete they are moved. A full disk leaves what was there before.
 */
final class AtomicDirectory {

    private final Path directory;
    private final Pen pen;

    /** Writes a new file to disk, with the permissions that the process gives to new files. */
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
            throw new IOException(Messages.text("files.directory", directory, Reason.of(e)), e);
        }
    }

    /**
     * Writes files by name in place of those of an earlier call, and returns them in the same order.
     *
     * @param contents the files by name
     * @param warnings is told, in one sentence each, which files of an earlier call stay as somebody has changed them
     */
    List<Path> replace(Map<String, byte[]> contents, Consumer<String> warnings) throws IOException {
        var earlier = WrittenFiles.read(directory);
        var all = new LinkedHashMap<String, byte[]>();
        // first, so that a run that is killed between two files leaves none behind that nobody knows
        all.put(WrittenFiles.NAME, earlier.followedBy(contents));
        all.putAll(contents);
        var written = write(all);
        for (var old : earlier.without(contents.keySet())) {
            if (earlier.isAsWritten(old)) {
                Files.deleteIfExists(old);
            } else if (Files.exists(old)) {
                warnings.accept(Messages.text("files.changed", old));
            }
        }
        return written.subList(1, written.size());
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
                if (Files.exists(place) && !Files.isRegularFile(place)) {
                    throw new FileAlreadyExistsException(place.toString(), null, Messages.text("files.device"));
                }
                var draft = directory.resolve("." + content.getKey() + "." + UUID.randomUUID() + ".tmp");
                drafts.put(place, draft);
                pen.write(draft, content.getValue());
            }
            for (var draft : drafts.entrySet()) {
                place = draft.getKey();
                move(draft.getValue(), place);
            }
        } catch (IOException e) {
            throw new IOException(Messages.text("files.write", place, Reason.of(e)), e);
        } finally {
            for (var draft : drafts.values()) {
                Files.deleteIfExists(draft);
            }
        }
        return List.copyOf(drafts.keySet());
    }

    /** Writes a file and waits until it is on the disk. */
    static void force(Path file, byte[] content) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
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
}
