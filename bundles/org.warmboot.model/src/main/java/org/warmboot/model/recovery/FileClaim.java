package org.warmboot.model.recovery;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.warmboot.model.file.SafeStore;

/**
 * Says beside a scenario file, in {@code .name.lock}, who has it open. It hinders nobody from writing; it lets the next
 * one be told. What a process that has ended left behind counts for nothing.
 */
public final class FileClaim implements AutoCloseable {
    private static final String ENDING = "lock";

    private final Path lock;
    private final Optional<Holder> mine;
    private final Optional<Holder> other;

    private FileClaim(Path lock, Optional<Holder> mine, Optional<Holder> other) {
        this.lock = lock;
        this.mine = mine;
        this.other = other;
    }

    /** Claims a file. Where somebody has it already, or nothing can be written beside it, nothing is claimed. */
    public static FileClaim of(Path file) {
        var lock = Companion.of(file, ENDING);
        var self = Holder.self();
        var other = holder(file);
        if (other.isPresent()) {
            return new FileClaim(lock, Optional.empty(), other);
        }
        try {
            Files.deleteIfExists(lock); // of a process that has ended
            Files.write(
                    lock,
                    new Head(self.fields(), new byte[0]).write(),
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE);
            SafeStore.sweep(Companion.target(file));
            return new FileClaim(lock, Optional.of(self), Optional.empty());
        } catch (FileAlreadyExistsException quicker) {
            return new FileClaim(lock, Optional.empty(), read(lock));
        } catch (IOException unwritable) {
            return new FileClaim(lock, Optional.empty(), Optional.empty());
        }
    }

    /** Gives who has a file open just now, be it this process. */
    public static Optional<Holder> holder(Path file) {
        return read(Companion.of(file, ENDING)).filter(Holder::isAlive);
    }

    /** Gives who had the file open before. */
    public Optional<Holder> other() {
        return other;
    }

    /** Gives up the file. */
    @Override
    public void close() {
        // somebody may have taken over what was taken for dead
        if (mine.isPresent() && read(lock).equals(mine)) {
            try {
                Files.deleteIfExists(lock);
            } catch (IOException e) {
                return; // the process will have ended: the next one sees that
            }
        }
    }

    private static Optional<Holder> read(Path lock) {
        try {
            return Head.read(Files.readAllBytes(lock)).flatMap(head -> Holder.of(head.fields()));
        } catch (IOException none) {
            return Optional.empty();
        }
    }
}
