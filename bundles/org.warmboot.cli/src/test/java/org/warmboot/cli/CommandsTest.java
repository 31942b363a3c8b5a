package org.warmboot.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    private static final String EXAMPLE = "roothammer-dsn07";

    @TempDir
    private Path folder;

    @Test
    void reportWritesAPageResultsAndTables() throws IOException {
        var outcome = CommandLineDriver.warmboot("report", "--example", EXAMPLE, "--out", folder);
        assertEquals(ExitCode.OK, outcome.exitCode(), outcome.err());
        assertEquals("", outcome.err());
        assertTrue(outcome.out().contains("Warm-VM reboot"), outcome.out());
        for (var file : new String[] {"index.html", "results.json", "downtime.csv", "comparison.csv"}) {
            assertTrue(Files.size(folder.resolve(file)) > 100, file);
        }
    }

    @Test
    void runWritesTheSameResultsWithoutThePage() throws IOException {
        var first = folder.resolve("first");
        var second = folder.resolve("second");
        CommandLineDriver.warmboot("report", "--example", EXAMPLE, "--out", first);
        var outcome = CommandLineDriver.warmboot("run", "--example", EXAMPLE, "--out", second, "--quiet");
        assertEquals(ExitCode.OK, outcome.exitCode(), outcome.err());
        assertEquals("", outcome.out());
        assertFalse(Files.exists(second.resolve("index.html")));
        assertArrayEquals(
                Files.readAllBytes(first.resolve("results.json")), Files.readAllBytes(second.resolve("results.json")));
    }

    @Test
    void aCopiedExampleGivesTheResultsOfTheExample() throws IOException {
        var copy = folder.resolve("mine.warmboot");
        assertEquals(
                ExitCode.OK,
                CommandLineDriver.warmboot("examples", "copy", EXAMPLE, copy).exitCode());
        CommandLineDriver.warmboot("run", copy, "--out", folder.resolve("a"));
        CommandLineDriver.warmboot("run", "--example", EXAMPLE, "--out", folder.resolve("b"));
        assertArrayEquals(
                Files.readAllBytes(folder.resolve("a/results.json")),
                Files.readAllBytes(folder.resolve("b/results.json")));
    }

    @Test
    void copyingNeverReplacesAFile() throws IOException {
        var file = Files.writeString(folder.resolve("mine.warmboot"), "precious");
        var outcome = CommandLineDriver.warmboot("examples", "copy", EXAMPLE, file);
        assertEquals(ExitCode.FILES, outcome.exitCode());
        assertEquals("precious", Files.readString(file));
    }

    @Test
    void aResultFolderThatIsAFileIsTold() throws IOException {
        var file = Files.writeString(folder.resolve("out"), "precious");
        var outcome = CommandLineDriver.warmboot("run", "--example", EXAMPLE, "--out", file);
        assertEquals(ExitCode.FILES, outcome.exitCode(), outcome.err());
        assertTrue(outcome.err().contains(": error: "), outcome.err());
        assertEquals("precious", Files.readString(file));
    }

    @Test
    void examplesAreListed() {
        var outcome = CommandLineDriver.warmboot("examples");
        assertEquals(ExitCode.OK, outcome.exitCode());
        assertTrue(outcome.out().startsWith(EXAMPLE), outcome.out());
        assertEquals(outcome, CommandLineDriver.warmboot("examples", "list"));
    }

    @Test
    void aSoundScenarioIsCalledSound() {
        var outcome = CommandLineDriver.warmboot("validate", "--example", EXAMPLE);
        assertEquals(ExitCode.OK, outcome.exitCode(), outcome.err());
        assertTrue(outcome.out().contains("no errors"), outcome.out());
    }

    @Test
    void theSeedOfTheCommandLineStandsInTheResults() throws IOException {
        CommandLineDriver.warmboot("run", "--example", EXAMPLE, "--out", folder, "--seed", "77");
        assertTrue(Files.readString(folder.resolve("results.json"))
                .replace(" ", "")
                .contains("\"seed\":77"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dance",
                "report",
                "report --example roothammer-dsn07",
                "report --out x",
                "report --example nothing --out x",
                "report file --example roothammer-dsn07 --out x",
                "run --example roothammer-dsn07 --out x --seed many",
                "validate",
                "examples copy",
                "examples copy nothing",
                "--frobnicate"
            })
    void wrongUsageIsExplainedWithExitCodeTwo(String line) {
        var outcome = CommandLineDriver.warmboot((Object[]) (line.isEmpty() ? new String[0] : line.split(" ")));
        assertAll(
                () -> assertEquals(ExitCode.USAGE, outcome.exitCode(), outcome.err()),
                () -> assertEquals("", outcome.out()),
                () -> assertTrue(
                        outcome.err().contains("Usage: warmboot")
                                || outcome.err().contains("Did you mean"),
                        outcome.err()),
                () -> assertFalse(outcome.err().contains("\tat "), outcome.err()));
    }

    @Test
    void choicesAreWrittenAsInFilesAndReadInAnyCase() {
        var wrong = CommandLineDriver.warmboot("optimize", "--example", EXAMPLE, "--out", folder, "--by", "Speed");
        assertEquals(ExitCode.USAGE, wrong.exitCode());
        assertTrue(wrong.err().contains("\"Speed\" is not one of availability, cost."), wrong.err());
        assertFalse(wrong.err().contains("AVAILABILITY"), wrong.err());
        for (var written : new String[] {"cost", "COST"}) {
            var noLongRuns =
                    CommandLineDriver.warmboot("optimize", "--example", EXAMPLE, "--out", folder, "--by", written);
            assertEquals(ExitCode.INVALID, noLongRuns.exitCode(), noLongRuns.err());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "report --help", "run -h", "validate -h", "examples -h", "help", "help report"})
    void helpIsGivenOnRequest(String line) {
        var outcome = CommandLineDriver.warmboot((Object[]) line.split(" "));
        assertEquals(ExitCode.OK, outcome.exitCode(), outcome.err());
        assertTrue(outcome.out().contains("Usage: warmboot"), outcome.out());
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        var outcome = CommandLineDriver.warmboot("--version");
        assertEquals(ExitCode.OK, outcome.exitCode());
        assertTrue(outcome.out().strip().matches("Warmboot \\d+\\.\\d+\\.\\d+"), outcome.out());
    }
}
