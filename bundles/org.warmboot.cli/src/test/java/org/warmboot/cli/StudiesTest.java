package org.warmboot.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
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

/** Long runs, best intervals, sweeps and comparisons on the command line. */
class StudiesTest {

    private static final String REFERENCES = "reference-models";

    @TempDir
    private Path folder;

    private static CommandLineDriver.Outcome fine(Object... arguments) {
        var outcome = CommandLineDriver.warmboot(arguments);
        assertEquals(ExitCode.OK, outcome.exitCode(), outcome.err());
        return outcome;
    }

    private static boolean areEqual(Path one, Path other) throws IOException {
        return Files.mismatch(one, other) < 0;
    }

    @Test
    void optimizeFindsThatAConstantFailureRateIsNeverWorthARejuvenation() throws IOException {
        var outcome = fine(
                "optimize",
                "--example",
                REFERENCES,
                "--experiment",
                "memoryless-search",
                "--out",
                folder,
                "--replications",
                200);
        assertTrue(outcome.out().contains("no rejuvenation"), outcome.out());
        var optimum = Files.readString(folder.resolve("optimum.csv"));
        assertTrue(optimum.contains("never"), optimum);
        for (var file : new String[] {"decision.html", "method.html", "index.html", "sensitivity.csv"}) {
            assertTrue(Files.size(folder.resolve(file)) > 100, file);
        }
    }

    @Test
    void optimizeByCostNeedsCosts() {
        var outcome = CommandLineDriver.warmboot(
                "optimize",
                "--example",
                REFERENCES,
                "--experiment",
                "memoryless-search",
                "--out",
                folder,
                "--by",
                "cost");
        assertEquals(ExitCode.INVALID, outcome.exitCode(), outcome.out());
        assertTrue(outcome.err().contains("cost"), outcome.err());
    }

    @Test
    void moreHistoriesGoOnFromThoseThatAreKeptAndGiveTheSameDigits() throws IOException {
        var gone = folder.resolve("gone-on");
        var once = folder.resolve("once");
        String[] common = {"run", "--example", REFERENCES, "--experiment", "garg-events", "--quiet"};
        fine(and(common, "--out", gone, "--replications", 300));
        assertTrue(Files.exists(gone.resolve("replications.json")));
        fine(and(common, "--out", gone, "--replications", 900, "--resume"));
        fine(and(common, "--out", once, "--replications", 900, "--threads", 1));
        assertTrue(areEqual(gone.resolve("results.json"), once.resolve("results.json")));
        assertTrue(areEqual(gone.resolve("replications.json"), once.resolve("replications.json")));
    }

    @Test
    void aBrokenStateOfASimulationIsToldAndNotUsed() throws IOException {
        Files.writeString(folder.resolve("replications.json"), "{ \"format\": \"warmboot-repl");
        var outcome = fine(
                "run",
                "--example",
                REFERENCES,
                "--experiment",
                "garg-events",
                "--out",
                folder,
                "--replications",
                100,
                "--resume");
        assertTrue(outcome.err().contains(": warning: "), outcome.err());
        assertEquals(1, outcome.errLines().size(), outcome.err());
    }

    @Test
    void aSweepVariesWhatAPathNames() throws IOException {
        fine(
                "sweep",
                "--example",
                "roothammer-dsn07",
                "--experiment",
                "memory",
                "--out",
                folder,
                "--vary",
                "hosts[server].resetTime=30 s..90 s/3");
        var table = Files.readString(folder.resolve("sweep.csv"));
        assertAll(
                () -> assertTrue(table.contains("30 s"), table),
                () -> assertTrue(table.contains("1 min"), table),
                () -> assertTrue(Files.size(folder.resolve("index.html")) > 1000),
                () -> assertTrue(Files.readString(folder.resolve("sweep.json")).contains("hosts[server].resetTime")));
    }

    @Test
    void aSettingThatCannotBeRunIsToldAndTheOthersAreRun() throws IOException {
        var outcome = fine(
                "sweep",
                "--example",
                "roothammer-dsn07",
                "--experiment",
                "memory",
                "--out",
                folder,
                "--vary",
                "hosts[server].memory=12 GiB,1 GiB");
        assertEquals(1, outcome.errLines().size(), outcome.err());
        assertTrue(outcome.err().contains("1 GiB"), outcome.err());
        var none = CommandLineDriver.warmboot(
                "sweep",
                "--example",
                "roothammer-dsn07",
                "--experiment",
                "memory",
                "--out",
                folder,
                "--vary",
                "hosts[server].memory=1 GiB");
        assertEquals(ExitCode.INVALID, none.exitCode(), none.err());
    }

    @Test
    void everyListedParameterIsAPath() {
        var listed = fine("parameters", "--example", REFERENCES).out().lines().toList();
        assertTrue(listed.size() > 20, listed::toString);
        assertTrue(listed.stream().anyMatch(line -> line.contains("resetTime")), listed::toString);
    }

    @Test
    void compareSetsScenariosSideBySide() throws IOException {
        var one = folder.resolve("a.warmboot");
        fine("examples", "copy", "roothammer-dsn07", one);
        var other = Files.writeString(
                folder.resolve("b.warmboot"), Files.readString(one).replace("\"0.55 s/GiB\"", "\"1.1 s/GiB\""));
        fine("compare", one, other, "--out", folder.resolve("compared"));
        var table = Files.readString(folder.resolve("compared/compare.csv"));
        assertTrue(table.lines().count() > 20, table);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compare a.warmboot --out x",
                "sweep --example aging --out x",
                "sweep --example aging --out x --vary nonsense",
                "sweep --example aging --out x --vary hosts[nobody].memory=1",
                "sweep --example aging --out x --vary hosts[server].memory=1..2/3",
                "sweep --example aging --out x --vary hosts[server].resetTime=1 s --latin-hypercube 0",
                "run --example aging --out x --experiment nothing",
                "run --example aging --out x --replications 0",
                "run --example aging --out x --threads -1",
                "run --example aging --out x --budget 0s",
                "run --example aging --out x --budget soon",
                "run --example aging --out x --precision much",
                "optimize --example aging --out x --by beauty",
                "parameters"
            })
    void wrongUsageIsToldInWordsWithExitCodeTwo(String line) {
        var arguments = line.replace("=1 s", "=1\u00a0s").split(" ");
        for (var i = 0; i < arguments.length; i++) {
            arguments[i] = arguments[i].replace('\u00a0', ' ');
        }
        var outcome = CommandLineDriver.warmboot((Object[]) arguments);
        assertEquals(ExitCode.USAGE, outcome.exitCode(), outcome.out() + outcome.err());
        assertFalse(outcome.err().isBlank());
        assertFalse(outcome.err().contains("\tat "), outcome.err());
        assertFalse(Files.exists(Path.of("x")));
    }

    @Test
    void aScenarioWithoutLongRunsCannotBeOptimized() {
        var outcome = CommandLineDriver.warmboot("optimize", "--example", "vmbeam", "--out", folder);
        assertEquals(ExitCode.INVALID, outcome.exitCode());
        assertTrue(outcome.err().contains("no long runs"), outcome.err());
    }

    @Test
    void aFolderThatIsAFileIsToldBeforeAnyHistoryIsPlayed() throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        var outcome = CommandLineDriver.warmboot(
                "run", "--example", "operations", "--out", file.resolve("in"), "--replications", 100_000_000);
        assertEquals(ExitCode.FILES, outcome.exitCode(), outcome.err());
        assertTrue(outcome.err().contains("no folder"), outcome.err());
    }

    @Test
    void oneTechniqueAloneIsNotCalledTheBest() {
        var outcome = fine(
                "run", "--example", REFERENCES, "--experiment", "garg-renewal", "--out", folder, "--replications", 20);
        assertTrue(outcome.out().contains("Rejuvenation in place, "), outcome.out());
        assertTrue(!outcome.out().contains("best"), outcome.out());
    }

    private static Object[] and(String[] first, Object... more) {
        var all = new Object[first.length + more.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }
}
