package org.warmboot.report.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmboot.analysis.statistics.Summary;
import org.warmboot.experiment.longrun.StoredReplications;
import org.warmboot.report.ToolInfo;
import org.warmboot.report.sample.SampleResult;

class ReplicationFilesTest {

    private static final StoredReplications STATE = new StoredReplications(
            4096,
            List.of(Summary.of(0.1, 1.0 / 3, Math.PI * 1e-300, 4e17 / 7), Summary.EMPTY, Summary.of(Double.MIN_VALUE)),
            List.of(0L, Long.MAX_VALUE),
            List.of(1L, 9_007_199_254_740_993L));

    @TempDir
    Path directory;

    private Path file;
    private final List<String> warnings = new ArrayList<>();

    @BeforeEach
    void place() {
        file = directory.resolve("out").resolve(ReplicationFiles.NAME);
    }

    @Test
    void aStateComesBackBitForBit() {
        assertEquals(Optional.empty(), store().load("a"));
        store().save("a", STATE);
        store().save("b", new StoredReplications(1, List.of(), List.of(), List.of()));
        assertEquals(Optional.of(STATE), store().load("a"), "records of doubles are equal by their bits");
        assertEquals(1, store().load("b").orElseThrow().replications());
        assertEquals(Optional.empty(), store().load("c"), "another key is another run");
        assertEquals(List.of(), warnings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "not json", "{\"format\": \"warmboot-results\", \"version\": 1}"})
    void aBrokenOrForeignFileIsTakenForNoneAndSaidOnce(String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        var store = store();
        assertEquals(Optional.empty(), store.load("a"));
        assertEquals(Optional.empty(), store.load("b"));
        assertEquals(1, warnings.size());
        assertTrue(warnings.getFirst().contains(file.toString()), warnings.getFirst());
        store.save("a", STATE);
        assertEquals(Optional.of(STATE), store().load("a"), "the next state replaces it");
    }

    @Test
    void aFileCutAnywhereIsNeverTakenForAnother() throws IOException {
        store().save("a", STATE);
        var whole = Files.readAllBytes(file);
        // the last two bytes are the end of the object and of the line
        for (var length = 0; length < whole.length - 2; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertEquals(Optional.empty(), store().load("a"), "cut to " + length);
        }
    }

    @Test
    void aChangedDigitIsFound() throws IOException {
        store().save("a", STATE);
        var text = Files.readString(file);
        assertTrue(text.contains("9007199254740993"));
        Files.writeString(file, text.replace("9007199254740993", "9007199254740994"));
        assertEquals(Optional.empty(), store().load("a"));
        Files.writeString(file, text.replace("\"a\"", "\"b\""));
        assertEquals(Optional.empty(), store().load("b"), "nor does a state serve another run");
    }

    @Test
    void aStateOfAnotherVersionIsNotContinued() {
        store().save("a", STATE);
        var next = new ReplicationFiles(file.getParent(), new ToolInfo("warmboot", "9.0.0"), warnings::add);
        assertEquals(Optional.empty(), next.load("a"));
        assertTrue(warnings.getFirst().contains("another version"), warnings.getFirst());
    }

    @Test
    void aFullDiskLeavesTheStateBeforeAndIsSaidOnce() throws IOException {
        store().save("a", STATE);
        var before = Files.readAllBytes(file);
        var full = new ReplicationFiles(file.getParent(), SampleResult.TOOL, warnings::add, (draft, content) -> {
            Files.write(draft, Arrays.copyOf(content, content.length / 2));
            throw new IOException("No space left on device");
        });
        full.save("a", new StoredReplications(8192, List.of(), List.of(), List.of()));
        full.save("a", new StoredReplications(9999, List.of(), List.of(), List.of()));
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(1, warnings.size());
        assertTrue(warnings.getFirst().contains("No space left on device"), warnings.getFirst());
        try (var files = Files.list(file.getParent())) {
            assertEquals(1, files.count(), "no draft is left");
        }
    }

    private ReplicationFiles store() {
        return new ReplicationFiles(file.getParent(), SampleResult.TOOL, warnings::add);
    }
}
