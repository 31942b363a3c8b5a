package org.warmboot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmboot.examples.Examples;
import picocli.CommandLine.Help.Ansi;

/** Nothing but text of this program steers the terminal, and nothing at all where it must not. */
class TerminalTest {

    /** Clears a line, forges one, and turns the direction of writing. */
    private static final String NASTY = "x&#27;[2K&#13;&#10;forged:1: error: &#x202e;&#x85;&#x2028;y";

    @TempDir
    private Path folder;

    private Path spoiled(String example, String original, String changed) throws IOException {
        try (var stream = Examples.open(Examples.find(example).orElseThrow())) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(text.contains(original), "the example has changed: no " + original);
            // every control character that XML allows to write
            return Files.writeString(
                    folder.resolve("nasty.warmboot"),
                    text.replace(original, changed).replace("&#27;", "&#127;"));
        }
    }

    private void isPlain(CommandLineDriver.Outcome outcome) {
        for (var text : new String[] {outcome.out(), outcome.err()}) {
            assertTrue(text.chars().allMatch(sign -> sign == '\n' || !Character.isISOControl(sign)), text);
            assertFalse(text.matches("(?s).*[\\u2028\\u2029\\u202e].*"), text);
            assertTrue(text.lines().noneMatch(line -> line.startsWith("forged")), text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name=\"RootHammer testbed\" cores",
                "name=\"Warm-VM reboot\"",
                "name=\"Xen 3.0.0 with RootHammer\""
            })
    void namesOfAFileForgeNoLine(String name) throws IOException {
        var file = spoiled("roothammer-dsn07", name, name.replaceFirst("\"[^\"]*\"", "\"" + NASTY + "\""));
        isPlain(CommandLineDriver.warmboot("validate", file));
        isPlain(CommandLineDriver.warmboot("parameters", file));
        var run = CommandLineDriver.warmboot("run", file, "--out", folder.resolve("out"));
        assertEquals(ExitCode.OK, run.exitCode(), run.err());
        isPlain(run);
    }

    @Test
    void valuesThatAreQuotedInAMessageForgeNoLine() throws IOException {
        for (var change : Map.of(
                        "memory=\"12 GiB\"", "memory=\"" + NASTY + "\"",
                        "cores=\"4\"", "cores=\"" + NASTY + "\"",
                        "id=\"vm-2\"", "id=\"" + NASTY + "\"",
                        "operatingSystem=\"dom0-linux\"", "operatingSystem=\"" + NASTY + "\"",
                        "xsi:type=\"warmboot:GuestDomain\"", "xsi:type=\"" + NASTY + "\"")
                .entrySet()) {
            var outcome = CommandLineDriver.warmboot(
                    "validate", spoiled("roothammer-dsn07", change.getKey(), change.getValue()));
            assertEquals(ExitCode.INVALID, outcome.exitCode(), outcome.err());
            assertEquals(1, outcome.errLines().size(), outcome.err());
            isPlain(outcome);
        }
    }

    @Test
    void namesOfFilesAndArgumentsForgeNoLine() throws IOException {
        isPlain(CommandLineDriver.warmboot("validate", "no\nforged:1: error: file\u001b[2K"));
        isPlain(CommandLineDriver.warmboot("run", "--example", "no\nforged\u001b[2K", "--out", folder));
        isPlain(CommandLineDriver.warmboot(
                "run", "--example", "tenants", "--experiment", "no\nforged", "--out", folder));
        isPlain(CommandLineDriver.warmboot("run", "--frobnicate\nforged\u001b[2K"));
        var out = folder.resolve("out\nforged\u001b[2K");
        isPlain(CommandLineDriver.warmboot("run", "--example", "warm-variants", "--out", out));
    }

    @Test
    void tablesQuoteWhatNamesHold() throws IOException {
        var name = "a,\"b\"; c\n=1+1";
        var file = spoiled("roothammer-dsn07", "name=\"VM 1\"", "name=\"a,&quot;b&quot;; c&#10;=1+1\"");
        CommandLineDriver.warmboot("run", file, "--out", folder.resolve("out"));
        try (var table =
                CSVParser.parse(folder.resolve("out/downtime.csv"), StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            var rows = table.getRecords();
            assertEquals(1, rows.stream().map(CSVRecord::size).distinct().count());
            assertTrue(rows.stream().flatMap(CSVRecord::stream).anyMatch(name::equals), rows::toString);
        }
    }

    @Test
    void aLongTextIsCut() {
        assertTrue(Plain.text("x".repeat(100_000)).length() < 3000);
        assertEquals("Zürich 東京", Plain.text("Zürich 東京"));
    }

    @Test
    void aDumbTerminalAndOneWithoutColourGetNoEscapeSequences() {
        assertTrue(Terminal.of(Map.of("TERM", "xterm-256color"), true).moves());
        assertFalse(Terminal.of(Map.of("TERM", "xterm-256color"), false).moves());
        for (var environment :
                List.of(Map.of("TERM", "dumb"), Map.<String, String>of(), Map.of("TERM", "xterm", "NO_COLOR", "1"))) {
            assertEquals(new Terminal(false, Ansi.OFF), Terminal.of(environment, true));
        }
    }
}
