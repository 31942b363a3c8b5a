package org.warmboot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmboot.examples.Example;
import org.warmboot.examples.Examples;
import org.warmboot.model.Element;
import org.warmboot.model.Host;
import org.warmboot.model.file.ScenarioFiles;

class ScheduleCommandTest {

    @TempDir
    private Path folder;

    private static Stream<String> examples() {
        return Examples.list().stream().map(Example::name);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyHostOfAnExampleHasAScheduleThatCanBeDrawn(String name) throws Exception {
        var example = Examples.find(name).orElseThrow();
        List<Host> hosts;
        try (var stream = Examples.open(example)) {
            hosts = ScenarioFiles.load(stream, example.fileName()).scenario().getHosts();
        }
        var file = folder.resolve("x.svg");
        for (var host : hosts.stream().map(Element::getId).toList()) {
            var outcome = CommandLineDriver.warmboot("draw", "--example", name, "--schedule", host, "-o", file);
            assertEquals(0, outcome.exitCode(), outcome.err());
            var root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement();
            assertEquals("svg", root.getTagName());
        }
    }

    @Test
    void aClusterIsListedHostAfterHostInTheWindow() {
        var outcome = CommandLineDriver.warmboot(
                "schedule", "--example", "operations", "--of", "cluster", "--span", "5 weeks");
        assertEquals(0, outcome.exitCode(), outcome.err());
        // Sunday from two to six in Berlin, each host half an hour after the one before has answered again
        var lines = outcome.out()
                .lines()
                .filter(line -> line.contains("hypervisor"))
                .toList();
        assertEquals(3, lines.size(), outcome.out());
        assertTrue(lines.getFirst().startsWith("Sun 1 Feb 2026, 02:00  Host 1"), lines.getFirst());
        assertTrue(lines.get(1).startsWith("Sun 1 Feb 2026, 02:30:"), lines.get(1));
        assertEquals(
                15,
                outcome.out().lines().filter(line -> line.contains("guests")).count());
        assertEquals("", outcome.err());
    }

    @Test
    void aLongRunHasTheScheduleOfItsPolicies() {
        var outcome =
                CommandLineDriver.warmboot("schedule", "--example", "operations", "--of", "load", "--span", "5 weeks");
        assertEquals(0, outcome.exitCode(), outcome.err());
        // four weeks after Monday, 5 January 2026, 00:00 UTC the load is low
        assertTrue(outcome.out().contains("Mon 2 Feb 2026, 01:00  Host 1, hypervisor"), outcome.out());
    }

    @Test
    void aCalendarIsWrittenAndSaysSo() throws IOException {
        var file = folder.resolve("plan.ics");
        var outcome = CommandLineDriver.warmboot("schedule", "--example", "operations", "--of", "cluster", "-o", file);
        assertEquals(0, outcome.exitCode(), outcome.err());
        assertTrue(Files.readString(file).contains("UID:vmm-4-weeks.host-1.1@example-operations\r\n"));
    }

    @Test
    void whatHasNoScheduleIsToldAndNothingIsWritten() {
        var file = folder.resolve("x.ics");
        var unknown = CommandLineDriver.warmboot("schedule", "--example", "operations", "--of", "warm", "-o", file);
        assertEquals(ExitCode.USAGE, unknown.exitCode());
        assertTrue(unknown.err().contains("cluster"), unknown.err());
        var endless = CommandLineDriver.warmboot(
                "schedule", "--example", "operations", "--of", "cluster", "--span", "30 years", "-o", file);
        assertEquals(ExitCode.USAGE, endless.exitCode());
        var long10 = CommandLineDriver.warmboot(
                "schedule", "--example", "operations", "--of", "cluster", "--span", "5000 days", "-o", file);
        assertEquals(ExitCode.USAGE, long10.exitCode());
        assertTrue(long10.err().contains("10 years"), long10.err());
        assertFalse(Files.exists(file));
    }

    @Test
    void whatIsWrongWithAPolicyIsToldWithItsLine() throws IOException {
        var file = folder.resolve("wrong.warmboot");
        CommandLineDriver.warmboot("examples", "copy", "operations", file);
        Files.writeString(
                file,
                Files.readString(file).replace("length=\"4 h\"", "").replace("start=\"02:00\"", "start=\"25:00\""));
        var outcome = CommandLineDriver.warmboot("schedule", file, "--of", "cluster");
        assertEquals(ExitCode.INVALID, outcome.exitCode());
        assertTrue(outcome.err().matches("(?s).*wrong\\.warmboot:\\d+: error: .*25:00.*"), outcome.err());
    }
}
