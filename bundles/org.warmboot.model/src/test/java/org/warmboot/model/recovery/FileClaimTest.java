package org.warmboot.model.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second one who opens a file is told of the first, unless that one's process has ended. */
class FileClaimTest {
    @TempDir
    Path folder;

    private Path file;
    private Path lock;

    @BeforeEach
    void makeFile() throws IOException {
        file = Files.createFile(folder.resolve("one.warmboot"));
        lock = folder.resolve(".one.warmboot.lock");
    }

    @Test
    void theSecondOneIsToldOfTheFirstUntilThatOneIsDone() {
        try (var first = FileClaim.of(file)) {
            assertEquals(Optional.empty(), first.other());
            try (var second = FileClaim.of(file)) {
                assertTrue(second.other().orElseThrow().isSelf());
                assertEquals(
                        System.getProperty("user.name"),
                        second.other().orElseThrow().user());
            }
            assertTrue(Files.exists(lock), "who does not hold it does not give it up");
        }
        assertFalse(Files.exists(lock));
    }

    @Test
    void aRunningProcessOfAnotherProgramHoldsItsFile() throws Exception {
        var process = new ProcessBuilder("sleep", "60").start();
        try {
            write(new Holder(
                    "somebody",
                    Holder.self().machine(),
                    process.pid(),
                    process.info().startInstant().orElseThrow(),
                    Instant.now()));
            assertEquals("somebody", FileClaim.of(file).other().orElseThrow().user());
        } finally {
            process.destroyForcibly().waitFor();
        }
        try (var claim = FileClaim.of(file)) {
            assertEquals(Optional.empty(), claim.other(), "its process has ended");
        }
    }

    @Test
    void aLaterProcessWithTheSameIdentifierHoldsNothing() throws IOException {
        var self = Holder.self();
        write(new Holder(
                self.user(), self.machine(), self.process(), self.started().minusSeconds(60), self.since()));
        assertEquals(Optional.empty(), FileClaim.holder(file));
    }

    @Test
    void aProcessOfAnotherMachineIsTakenToRun() throws IOException {
        write(new Holder("somebody", "elsewhere.example", 1, Instant.EPOCH, Instant.now()));
        assertEquals(
                "elsewhere.example", FileClaim.of(file).other().orElseThrow().machine());
    }

    @Test
    void whatIsNoClaimHindersNobody() throws IOException {
        Files.writeString(lock, "user=\n");
        try (var claim = FileClaim.of(file)) {
            assertEquals(Optional.empty(), claim.other());
            assertTrue(FileClaim.holder(file).isPresent());
        }
    }

    @Test
    void whatACutOffStoreHasLeftIsSweptAway() throws IOException {
        var old = Files.createFile(folder.resolve(".one.warmboot." + UUID.randomUUID() + ".tmp"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(120)));
        var fresh = Files.createFile(folder.resolve(".one.warmboot." + UUID.randomUUID() + ".tmp"));
        var other = Files.createFile(folder.resolve(".other.warmboot." + UUID.randomUUID() + ".tmp"));
        Files.setLastModifiedTime(other, FileTime.from(Instant.now().minusSeconds(120)));
        FileClaim.of(file).close();
        assertFalse(Files.exists(old));
        assertTrue(Files.exists(fresh), "somebody may be storing just now");
        assertTrue(Files.exists(other));
    }

    private void write(Holder holder) throws IOException {
        Files.write(lock, new Head(holder.fields(), new byte[0]).write());
    }
}
