package org.warmboot.report.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.warmboot.report.Messages;

/**
 * Keeps a directory for one writer at a time, whichever process it is in.
 *
 * <p>The system releases the lock however the process ends; a file that a killed one leaves behind is taken over. Where
 * a file system knows no locks, nothing is locked.
 */
public final class FolderLock implements AutoCloseable {

    /** Name of the file that says who holds the directory. */
    static final String NAME = ".warmboot.lock";

    private static final DateTimeFormatter SINCE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    /** Behind the text, so that it can be read while another process holds the lock, on every system. */
    private static final long LOCKED = Long.MAX_VALUE - 1;

    private static final int LONGEST = 100;

    private final Path file;
    private final FileChannel channel;
    private final List<Path> made;

    private FolderLock(Path file, FileChannel channel, List<Path> made) {
        this.file = file;
        this.channel = channel;
        this.made = made;
    }

    /**
     * Takes a directory, which is made if it is missing and taken away with the lock if it is still empty then.
     *
     * @throws IOException if another writer holds it, or it cannot be written; the message says who, or why
     */
    public static FolderLock take(Path directory) throws IOException {
        var made = make(directory);
        var file = directory.resolve(NAME);
        if (Files.exists(file) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(Messages.text("files.no-file", file));
        }
        while (true) {
            var channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            var lock = new FolderLock(file, channel, made);
            if (!lock.hold()) {
                var holder = lock.read();
                channel.close();
                throw new IOException(Messages.text("files.locked", holder));
            }
            if (lock.sign()) {
                return lock;
            }
            // the one before has just taken its file away
            channel.close();
        }
    }

    private static List<Path> make(Path directory) throws IOException {
        var missing = new ArrayList<Path>();
        for (var each = directory.toAbsolutePath(); each != null && Files.notExists(each); each = each.getParent()) {
            missing.add(each);
        }
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new IOException(Messages.text("files.directory", directory, Reason.of(e)), e);
        }
        return missing;
    }

    private boolean hold() {
        try {
            return channel.tryLock(LOCKED, 1, false) != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        } catch (IOException noLocksHere) {
            return true;
        }
    }

    /** Writes who holds the directory; false if the file is no longer in the directory. */
    private boolean sign() throws IOException {
        var text = Messages.text(
                "files.holder", Long.toString(ProcessHandle.current().pid()), SINCE.format(LocalDateTime.now()));
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
        // never opened a second time: closing that would release the lock
        return Files.exists(file);
    }

    private String read() throws IOException {
        var text = ByteBuffer.allocate(LONGEST);
        channel.read(text, 0);
        return new String(text.array(), 0, text.position(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        // while it is held, so that nobody else's file is deleted
        try {
            Files.deleteIfExists(file);
        } finally {
            channel.close();
        }
        for (var folder : made) {
            try {
                Files.delete(folder);
            } catch (IOException inUse) {
                return;
            }
        }
    }
}
