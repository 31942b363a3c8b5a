package org.warmboot.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmboot.examples.Examples;

/** Who runs one experiment needs no others, nor what only others need. */
class ChosenExperimentsTest {

    @TempDir
    private Path folder;

    private Path spoiled(String original, String changed) throws IOException {
        return spoiled("roothammer-dsn07", original, changed);
    }

    private Path spoiled(String example, String original, String changed) throws IOException {
        try (var stream = Examples.open(Examples.find(example).orElseThrow())) {
            var text = new String(stream.readAllBytes(), UTF_8);
            assertTrue(text.contains(original), "the example has changed: no " + original);
            return Files.writeString(folder.resolve("spoiled.warmboot"), text.replace(original, changed));
        }
    }

    private CommandLineDriver.Outcome run(Path file, String experiment) {
        return CommandLineDriver.warmboot(
                "run", file, "--experiment", experiment, "--out", folder.resolve("out"), "--quiet");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a technique of a policy      | predecessors="os.shutdown"          | predecessors="os.boot"             | availability
            a host that nothing runs on  | <operatingSystems id="linux"        | <hosts id="idle" memory="1 B" resetTime="0 s"><domains xsi:type="warmboot:GuestDomain" id="big" memory="9 GiB"/></hosts><operatingSystems id="linux" |
            a policy without an interval | <trigger xsi:type="warmboot:TimeTrigger"/> | <trigger xsi:type="warmboot:TimeTrigger" interval="0 s"/> | availability
            a window of another policy   | interval="4 weeks"/>                | interval="4 weeks"/><windows id="w" start="25:00"/> | availability
            a workload of other services | files="10000"                       | files="0"                          | web-throughput
            """)
    void errorsElsewhereAreWarnings(String what, String original, String changed, String needing) throws IOException {
        var file = spoiled(original, changed);
        var whole = CommandLineDriver.warmboot("run", file, "--out", folder.resolve("out"));
        assertEquals(ExitCode.INVALID, whole.exitCode(), whole.err());
        var part = run(file, "memory");
        assertAll(
                () -> assertEquals(ExitCode.OK, part.exitCode(), part.err()),
                () -> assertTrue(part.err().contains(": warning: "), part.err()),
                () -> assertTrue(!part.err().contains(": error: "), part.err()));
        if (needing != null) {
            var needed = run(file, needing);
            assertEquals(ExitCode.INVALID, needed.exitCode(), needed.err());
        }
    }

    @Test
    void whatIsRunIsTheSameAsInTheScenarioWithoutErrors() throws IOException {
        var file = spoiled("predecessors=\"os.shutdown\"", "predecessors=\"os.boot\"");
        run(file, "memory");
        var spoiled = Files.readString(folder.resolve("out/downtime.csv"));
        CommandLineDriver.warmboot(
                "run", "--example", "roothammer-dsn07", "--experiment", "memory", "--out", folder.resolve("out"));
        assertEquals(Files.readString(folder.resolve("out/downtime.csv")), spoiled);
    }

    @Test
    void aSweepIsNotHinderedByErrorsElsewhere() throws IOException {
        var file = spoiled("predecessors=\"os.shutdown\"", "predecessors=\"os.boot\"");
        var outcome = CommandLineDriver.warmboot(
                "sweep",
                file,
                "--experiment",
                "memory",
                "--vary",
                "hosts[server].resetTime=40 s,50 s",
                "--out",
                folder);
        assertEquals(ExitCode.OK, outcome.exitCode(), outcome.err());
        assertTrue(!outcome.err().contains(": error: "), outcome.err());
    }

    @Test
    void influencesAreFoundInSpiteOfErrorsElsewhere() throws IOException {
        var sound = folder.resolve("sound.warmboot");
        try (var stream = Examples.open(Examples.find("reference-models").orElseThrow())) {
            Files.write(sound, stream.readAllBytes());
        }
        var spoiled = spoiled(
                "reference-models",
                "<operatingSystems id=\"system\"",
                "<hosts id=\"idle\" memory=\"1 B\" resetTime=\"0 s\"><domains xsi:type=\"warmboot:GuestDomain\""
                        + " id=\"big\" memory=\"9 GiB\"/></hosts><operatingSystems id=\"system\"");
        var influences = influences(sound);
        assertTrue(influences.lines().count() > 2, influences);
        assertEquals(influences, influences(spoiled));
    }

    private String influences(Path file) throws IOException {
        var out = folder.resolve("influences");
        var outcome = CommandLineDriver.warmboot(
                "optimize", file, "--experiment", "dohi-search", "--replications", 200, "--quiet", "--out", out);
        assertEquals(ExitCode.OK, outcome.exitCode(), outcome.err());
        return Files.readString(out.resolve("sensitivity.csv"));
    }

    @Test
    void aPublishedFigureAboutATechniqueThatIsNotTriedIsAWarning() throws IOException {
        var file = spoiled(
                "host=\"server\" techniques=\"warm saved cold\" serviceProfiles=\"ssh jboss\"",
                "host=\"server\" techniques=\"warm cold\" serviceProfiles=\"ssh jboss\"");
        var outcome = run(file, "downtime");
        assertEquals(ExitCode.OK, outcome.exitCode(), outcome.err());
        assertTrue(outcome.err().contains("is about technique \"Saved-VM reboot\", which experiment"), outcome.err());
        assertTrue(outcome.errLines().stream().allMatch(line -> line.contains(": warning: ")), outcome.err());
    }
}
