package org.warmboot.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.edit.session.ScenarioSession;
import org.warmboot.edit.session.ScenarioStack;
import org.warmboot.edit.session.SessionListener;
import org.warmboot.model.file.ScenarioDigest;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.file.ScenarioFiles;
import org.warmboot.model.recovery.Leftover;

/** Whenever the program is killed, what it leaves beside the file gives back the last state. */
class JournalLawTest {
    private static final int SEQUENCES = 15;
    private static final int COMMANDS = 20;
    private static final long NO_PROCESS = (1L << 31) - 2; // above what any system gives

    @TempDir
    Path folder;

    private final Queue<Runnable> planned = new ArrayDeque<>();
    private Path file;
    private ScenarioSession session;
    private int crashes;

    @BeforeEach
    void open() throws Exception {
        file = folder.resolve("edited.warmboot");
        ScenarioFiles.save(ScenarioDocument.of(Scenarios.twoHosts().scenario()), file);
        session = ScenarioSession.open(file, new ScenarioStack());
        session.save(); // with its picture
        session.autosave((milliseconds, work) -> planned.add(work));
    }

    @AfterEach
    void close() {
        session.close();
    }

    @TestFactory
    Stream<DynamicTest> aCrashAfterAnyCommandLosesNothing() {
        return LongStream.range(0, SEQUENCES)
                .mapToObj(seed -> DynamicTest.dynamicTest("sequence " + seed, () -> {
                    var commands = new RandomCommands(seed);
                    for (int number = 0; number < COMMANDS; number++) {
                        if (step(commands)) {
                            assertEquals(state(), stateAfterCrash(), "right after the save that is command " + number);
                        }
                        pause();
                        assertEquals(state(), stateAfterCrash(), "after command " + number);
                    }
                }));
    }

    @Test
    void savedWorkLeavesNothing() throws Exception {
        session.commandStack().execute(session.commands().rename(session.scenario(), "renamed"));
        pause();
        assertEquals(1, Leftover.of(crash()).size());
        session.save();
        session.settle();
        assertEquals(0, Leftover.of(crash()).size());
    }

    @Test
    void whatIsKeptIsNeverOlderThanTheFile() throws Exception {
        session.commandStack().execute(session.commands().rename(session.scenario(), "renamed"));
        pause();
        session.commandStack().execute(session.commands().rename(session.scenario(), "renamed again"));
        session.addListener(change -> {
            if (change == SessionListener.Change.SAVED) {
                assertEquals(List.of(), Leftover.of(crashNow()), "the file was saved, and nobody has been told");
            }
        });
        session.save();
        session.settle();
        assertEquals(List.of(), Leftover.of(crash()));
    }

    private Path crashNow() {
        try {
            return crash();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void closingGivesUpWhatIsNotSaved() throws Exception {
        session.commandStack().execute(session.commands().rename(session.scenario(), "renamed"));
        pause();
        session.close();
        assertEquals(2, files(), "the file and its copy");
    }

    @Test
    void aJournalMovesToTheFileThatWasSavedTo() throws Exception {
        session.commandStack().execute(session.commands().rename(session.scenario(), "renamed"));
        pause();
        session.saveAs(folder.resolve("other.warmboot"));
        session.commandStack().execute(session.commands().rename(session.scenario(), "renamed again"));
        pause();
        assertTrue(Leftover.of(crash()).isEmpty());
        file = folder.resolve("other.warmboot");
        assertEquals(state(), stateAfterCrash());
    }

    @Test
    void recoveredWorkIsUnsavedAndSafeAtOnce() throws Exception {
        session.commandStack().execute(session.commands().rename(session.scenario(), "renamed"));
        pause();
        var copy = crash();
        var again = ScenarioSession.open(copy, new ScenarioStack());
        again.autosave((milliseconds, work) -> planned.add(work));
        var leftover = Leftover.of(copy).getFirst();
        again.take(leftover);
        assertTrue(again.isDirty());
        assertTrue(Files.exists(leftover.journal()), "it must not be gone before it is kept anew");
        pause();
        again.settle();
        assertFalse(Files.exists(leftover.journal()));
        again.save();
        again.close();
        assertEquals("renamed", ScenarioFiles.load(copy).scenario().getName());
    }

    /** Does something; gives whether it was a save. */
    private boolean step(RandomCommands commands) throws Exception {
        var stack = session.commandStack();
        if (commands.happens(0.1)) {
            session.save();
            return true;
        }
        if (commands.happens(0.2)) {
            stack.undo();
        } else if (commands.happens(0.1)) {
            stack.redo();
        } else {
            stack.execute(commands.next(session.commands()));
        }
        return false;
    }

    /** Lets so much time pass that the journal is written. */
    private void pause() throws Exception {
        for (int count = planned.size(); count > 0; count--) {
            planned.remove().run();
        }
        session.settle();
    }

    private String state() throws Exception {
        return ScenarioDigest.sha256(ScenarioFiles.toBytes(session.document(), "now"));
    }

    private String stateAfterCrash() throws Exception {
        var copy = crash();
        var leftovers = Leftover.of(copy);
        var again = ScenarioSession.open(copy, new ScenarioStack());
        if (!leftovers.isEmpty()) {
            again.take(leftovers.getFirst());
        }
        var state = ScenarioDigest.sha256(ScenarioFiles.toBytes(again.document(), "after the crash"));
        again.close();
        return state;
    }

    /** Gives the file with all that lies beside it as they would be if this process ended now. */
    private Path crash() throws IOException {
        var elsewhere = Files.createDirectory(folder.resolve("crash-" + crashes++));
        var self = String.valueOf(ProcessHandle.current().pid());
        try (var all = Files.list(folder)) {
            for (var path : all.filter(Files::isRegularFile).toList()) {
                var name = path.getFileName().toString();
                var copy = elsewhere.resolve(name.replace("." + self + ".", "." + NO_PROCESS + "."));
                copy(path, copy, self);
            }
        }
        return elsewhere.resolve(file.getFileName());
    }

    private long files() throws Exception {
        try (var all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    /** What goes away meanwhile would not have been there. */
    private static void copy(Path path, Path copy, String self) throws IOException {
        try {
            if (path.getFileName().toString().startsWith(".")) {
                Files.writeString(
                        copy, Files.readString(path).replace("process=" + self + "\n", "process=" + NO_PROCESS + "\n"));
            } else {
                Files.copy(path, copy);
            }
        } catch (NoSuchFileException gone) {
            assertFalse(Files.exists(copy));
        }
    }
}
