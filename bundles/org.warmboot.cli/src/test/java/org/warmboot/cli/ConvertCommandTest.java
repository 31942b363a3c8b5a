package org.warmboot.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warmboot.cli.CommandLineDriver.warmboot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios change their form, not their meaning, and are compared by it. */
class ConvertCommandTest {

    @TempDir
    private Path folder;

    private Path scenario;

    @BeforeEach
    void copyAnExample() {
        scenario = folder.resolve("a.warmboot");
        warmboot("examples", "copy", "saved-variants", scenario);
    }

    @Test
    void aScenarioGoesThroughEveryFormAndComesBackByteForByte() throws IOException {
        var json = folder.resolve("a.json");
        var yaml = folder.resolve("a.yml");
        var back = folder.resolve("back.warmboot");
        assertEquals(ExitCode.OK, warmboot("convert", scenario, "-o", json).exitCode());
        assertEquals(ExitCode.OK, warmboot("convert", json, "-o", yaml).exitCode());
        assertEquals(ExitCode.OK, warmboot("convert", yaml, "-o", back).exitCode());
        assertArrayEquals(Files.readAllBytes(scenario), Files.readAllBytes(back));
        var shown = warmboot("convert", scenario, "--to", "yaml");
        assertEquals(Files.readString(yaml), shown.out());
    }

    @Test
    void everyCommandReadsEveryForm() {
        var yaml = folder.resolve("a.yaml");
        warmboot("convert", scenario, "-o", yaml);
        var run = warmboot("run", yaml, "-o", folder.resolve("out"));
        assertEquals(ExitCode.OK, run.exitCode(), run.err());
        assertEquals(ExitCode.OK, warmboot("validate", yaml).exitCode());
        assertEquals(
                ExitCode.OK,
                warmboot("draw", yaml, "-o", folder.resolve("a.svg")).exitCode());
    }

    @Test
    void theExitCodeTellsWhetherScenariosDiffer() throws IOException {
        var json = folder.resolve("a.json");
        warmboot("convert", scenario, "-o", json);
        var same = warmboot("diff", scenario, json);
        assertEquals(ExitCode.OK, same.exitCode());
        assertEquals("", same.out());

        Files.writeString(
                json, Files.readString(json).replaceFirst("\"resetTime\" : \"[^\"]*\"", "\"resetTime\" : \"99 s\""));
        var other = warmboot("diff", scenario, json);
        assertEquals(ExitCode.DIFFERENT, other.exitCode());
        assertEquals(1, other.out().lines().count(), other.out());
        assertTrue(other.out().startsWith("host \""), other.out());
        assertTrue(other.out().endsWith("reset time from 47 s to 99 s\n"), other.out());
        assertEquals("", warmboot("diff", "-q", scenario, json).out());
    }

    @Test
    void whatCannotBeReadIsNoDifference() throws IOException {
        var broken = Files.writeString(folder.resolve("b.json"), "{");
        assertEquals(ExitCode.FILES, warmboot("diff", scenario, broken).exitCode());
        assertEquals(
                ExitCode.FILES,
                warmboot("diff", scenario, folder.resolve("none")).exitCode());
    }

    @Test
    void wrongUsageIsToldInWords() {
        assertEquals(ExitCode.USAGE, warmboot("convert", scenario).exitCode());
        assertEquals(
                ExitCode.USAGE,
                warmboot("convert", scenario, "-o", folder.resolve("a.xls")).exitCode());
        assertEquals(
                ExitCode.USAGE, warmboot("convert", scenario, "--to", "xml").exitCode());
        assertEquals(
                ExitCode.FILES,
                warmboot("convert", scenario, "-o", folder.resolve("none").resolve("a.json"))
                        .exitCode());
    }
}
