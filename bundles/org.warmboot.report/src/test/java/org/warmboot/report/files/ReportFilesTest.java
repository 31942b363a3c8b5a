package org.warmboot.report.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.findings.JudgedResult;
import org.warmboot.report.sample.SampleResult;

class ReportFilesTest {

    @TempDir
    Path directory;

    private final List<String> warnings = new ArrayList<>();

    @Test
    void aReportIsThePageTheResultsAndTheTablesAndNothingElse() throws IOException {
        var out = directory.resolve("new/out");
        var written = ReportFiles.write(
                Exports.REPORT, JudgedResult.alone(SampleResult.create()), SampleResult.TOOL, out, warnings::add);
        assertEquals(10, written.size());
        try (var files = Files.list(out)) {
            assertEquals(11, files.count(), "those and the list of them, no temporary file");
        }
        assertTrue(Files.readString(out.resolve("index.html")).startsWith("<!DOCTYPE html>"));
    }

    @Test
    void withoutThePageThereAreOnlyNumbers() throws IOException {
        ReportFiles.write(
                Exports.NUMBERS,
                JudgedResult.alone(SampleResult.create()),
                SampleResult.TOOL,
                directory,
                warnings::add);
        assertTrue(Files.exists(directory.resolve("results.json")));
        assertFalse(Files.exists(directory.resolve("index.html")));
    }

    @Test
    void whatWasThereBeforeIsReplaced() throws IOException {
        Files.writeString(directory.resolve("results.json"), "old");
        ReportFiles.write(
                Exports.NUMBERS,
                JudgedResult.alone(SampleResult.create()),
                SampleResult.TOOL,
                directory,
                warnings::add);
        assertTrue(Files.readString(directory.resolve("results.json")).startsWith("{"));
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() throws IOException {
        var file = Files.writeString(directory.resolve("file"), "");
        var problem = assertThrows(
                IOException.class,
                () -> ReportFiles.write(
                        Exports.NUMBERS,
                        JudgedResult.alone(SampleResult.create()),
                        SampleResult.TOOL,
                        file,
                        warnings::add));
        assertEquals("Cannot create the directory " + file + ": there is a file of that name", problem.getMessage());
        Files.createDirectories(directory.resolve("out/index.html/inner"));
        var blocked = assertThrows(
                IOException.class,
                () -> ReportFiles.write(
                        Exports.REPORT,
                        JudgedResult.alone(SampleResult.create()),
                        SampleResult.TOOL,
                        directory.resolve("out"),
                        warnings::add));
        assertTrue(blocked.getMessage().contains("index.html"), blocked.getMessage());
    }
}
