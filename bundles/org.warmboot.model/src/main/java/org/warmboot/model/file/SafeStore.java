package org.warmboot.model.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Replaces a file so that at every moment either the old or the new version is there, even when power
 * fails or the disk is full. */
public final class SafeStore {
    private static final Duration FORGOTTEN = Duration.ofMinutes(1);

    private SafeStore() {}

    /** Stores bytes; a previous version is kept beside the file, under its name with a tilde. */
    static void store(Path file, byte[] bytes) throws IOException {
        put(file, bytes, true);
    }

    /**
     * Stores bytes; of a previous version nothing is kept.
     *
     * @throws IOException if that is impossible; the previous version is still there then
     */
    public static void replace(Path file, byte[] bytes) throws IOException {
        put(file, bytes, false);
    }

    /**
     * Deletes what stores of a file that were cut off have left beside it.
     *
     * @throws IOException if the folder cannot be read
     */
    public static void sweep(Path file) throws IOException {
        var age = Instant.now().minus(FORGOTTEN); // somebody may be storing just now
        try (var left =
                Files.newDirectoryStream(file.getParent(), path -> isTemporary(path, file) && isOlder(path, age))) {
            for (var path : left) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static boolean isTemporary(Path path, Path file) {
        return path.getFileName().toString().matches("\\.\\Q" + file.getFileName() + "\\E\\.[-0-9a-f]{36}\\.tmp");
    }

    private static boolean isOlder(Path path, Instant age) throws IOException {
        return Files.getLastModifiedTime(path).toInstant().isBefore(age);
    }

    private static void put(Path file, byte[] bytes, boolean keepsOld) throws IOException {
        // a symbolic link stays a link: what it points to is replaced
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path fresh = temporary(target);
        try {
            write(fresh, bytes);
            if (Files.exists(target)) {
                copyPermissions(target, fresh);
                if (keepsOld) {
                    keep(target);
                }
            }
            move(fresh, target);
        } finally {
            Files.deleteIfExists(fresh);
        }
        forceFolder(target.getParent());
    }

    private static void keep(Path target) throws IOException {
        Path copy = temporary(target);
        try {
            Files.copy(target, copy, StandardCopyOption.COPY_ATTRIBUTES);
            move(copy, target.resolveSibling(target.getFileName() + "~"));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static Path temporary(Path target) {
        return target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        var view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    private static void forceFolder(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // not every system can force a folder; the file itself is safe
        }
    }
}
