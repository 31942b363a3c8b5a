package org.warmboot.model.recovery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.file.ScenarioDigest;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.file.ScenarioFileException;
import org.warmboot.model.file.ScenarioFiles;

/** What was not saved is found again when its process has ended, and by nobody before. */
class JournalTest {
    private static final long NO_PROCESS = (1L << 31) - 2; // above what any system gives

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void saveScenario() throws Exception {
        file = folder.resolve("own file.warmboot");
        Files.write(file, state("saved"));
    }

    @Test
    void workOfARunningProcessIsNotLeftOver() throws Exception {
        new Journal(file).keep(state("edited"), Optional.empty());
        assertEquals(List.of(), Leftover.of(file));
    }

    @Test
    void workOfAnEndedProcessIsFoundAgainAndTheFileIsUntouched() throws Exception {
        crash(state("edited"));
        var left = Leftover.of(file).getFirst();
        assertEquals("edited", left.document().scenario().getName());
        assertFalse(left.isOlderThan(file));
        assertArrayEquals(state("saved"), Files.readAllBytes(file));
    }

    @Test
    void workThatWasSavedAfterAllIsForgotten() throws Exception {
        crash(state("saved"));
        assertEquals(List.of(), Leftover.of(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void aFileThatWasSavedLaterIsNewerThanTheWork() throws Exception {
        crash(state("edited"));
        Files.write(file, state("saved by somebody else"));
        assertTrue(Leftover.of(file).getFirst().isOlderThan(file));
    }

    @Test
    void aJournalThatWasCutOffIsNoWorkAndStays() throws Exception {
        var whole = crash(state("edited"));
        var bytes = Files.readAllBytes(whole);
        for (int length = 0; length < bytes.length; length += 7) {
            Files.write(whole, Arrays.copyOf(bytes, length));
            assertEquals(List.of(), Leftover.of(file));
            assertTrue(Files.exists(whole));
        }
    }

    @Test
    void journalsOfOtherFilesAreNotTouched() throws Exception {
        var other = folder.resolve("own file.warmboot.warmboot");
        Files.write(other, state("saved"));
        crash(state("edited"));
        assertEquals(List.of(), Leftover.of(other));
        assertEquals(1, Leftover.of(file).size());
    }

    @Test
    void aLinkLeadsToTheJournalOfItsFile() throws Exception {
        crash(state("edited"));
        var link = Files.createSymbolicLink(
                Files.createDirectory(folder.resolve("links")).resolve("link"), file);
        assertEquals(1, Leftover.of(link).size());
    }

    @Test
    void forgettingLeavesNothing() throws Exception {
        var journal = new Journal(file);
        journal.keep(state("edited"), Optional.empty());
        assertTrue(journal.isKept());
        journal.forget();
        assertFalse(journal.isKept());
        assertEquals(List.of(file), files());
    }

    /** Keeps a state as a process that does not run any more. */
    private Path crash(byte[] state) throws Exception {
        var journal = new Journal(file);
        journal.keep(state, Optional.of(ScenarioDigest.sha256(file)));
        var mine = files().stream()
                .filter(path -> path.toString().endsWith(".journal"))
                .findFirst()
                .orElseThrow();
        var text = Files.readString(mine).replaceAll("(?m)^process=.*$", "process=" + NO_PROCESS);
        Files.delete(mine);
        return Files.write(Companion.of(file, NO_PROCESS + Journal.ENDING), text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Path> files() throws Exception {
        try (var all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static byte[] state(String name) throws ScenarioFileException {
        var scenario = ModelFactory.eINSTANCE.createScenario();
        scenario.setId("scenario");
        scenario.setName(name);
        return ScenarioFiles.toBytes(ScenarioDocument.of(scenario), name);
    }
}
