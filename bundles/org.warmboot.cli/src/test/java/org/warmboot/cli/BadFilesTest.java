package org.warmboot.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmboot.examples.Examples;

/** Whatever is wrong with a file, the user gets a message with a place and an exit code, and nothing is written. */
class BadFilesTest {

    private static final Pattern DIAGNOSTIC = Pattern.compile(".*bad\\.warmboot:\\d+: error: .{10,}");

    @TempDir
    private Path folder;

    /** Edits of a good file that make it bad: what is wrong, what to replace, by what. */
    static Stream<Arguments> spoiledTexts() {
        return Stream.of(
                arguments("end of root missing", "</warmboot:Scenario>", ""),
                arguments("tag never closed", "</hosts>", ""),
                arguments("attribute without quotes", "cores=\"4\"", "cores=4"),
                arguments("unknown entity", "name=\"dom0\"", "name=\"&nbsp;\""),
                arguments("document type", "<warmboot:Scenario ", "<!DOCTYPE x><warmboot:Scenario "),
                arguments(
                        "external entity",
                        "<warmboot:Scenario ",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><warmboot:Scenario "),
                arguments(
                        "entity expansion",
                        "<warmboot:Scenario ",
                        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><warmboot:Scenario "),
                arguments("written by a newer program", "fileVersion=\"1\"", "fileVersion=\"2\""),
                arguments("version zero", "fileVersion=\"1\"", "fileVersion=\"0\""),
                arguments("version that is no number", "fileVersion=\"1\"", "fileVersion=\"one\""),
                arguments("other namespace", "urn:warmboot:model:1", "urn:warmboot:model:7"),
                arguments("other root", "warmboot:Scenario", "warmboot:Host"),
                arguments("unknown element", "<hosts id=", "<machines/><hosts id="),
                arguments("unknown attribute", "cores=\"4\"", "cores=\"4\" colour=\"red\""),
                arguments("unknown unit", "memory=\"12 GiB\"", "memory=\"12 parsecs\""),
                arguments("no unit", "resetTime=\"47 s\"", "resetTime=\"47\""),
                arguments("no number", "cores=\"4\"", "cores=\"four\""),
                arguments("negative time", "quickReloadTime=\"11 s\"", "quickReloadTime=\"-11 s\""),
                arguments("not a number", "scrubTime=\"0.55 s/GiB\"", "scrubTime=\"NaN s/GiB\""),
                arguments("infinite rate", "rate=\"117.5 MB/s\"", "rate=\"Infinity MB/s\""),
                arguments("unknown literal", "<capabilities>quick-reload<", "<capabilities>teleport<"),
                arguments("unknown type", "warmboot:GuestDomain", "warmboot:Spaceship"),
                arguments("abstract type", "warmboot:GuestDomain", "warmboot:Domain"),
                arguments("identifier twice", "id=\"vm-2\"", "id=\"vm-1\""),
                arguments("reference to nothing", "operatingSystem=\"dom0-linux\"", "operatingSystem=\"plan9\""),
                arguments(
                        "reference to the wrong kind", "operatingSystem=\"dom0-linux\"", "operatingSystem=\"server\""),
                arguments(
                        "reference into another file",
                        "operatingSystem=\"dom0-linux\"",
                        "operatingSystem=\"other.warmboot#linux\""),
                arguments("no memory at all", "memory=\"12 GiB\"", "memory=\"0 B\""),
                arguments("more memory in domains than in the host", "memory=\"12 GiB\"", "memory=\"2 GiB\""),
                arguments(
                        "step before itself",
                        "<steps id=\"warm.suspend\"",
                        "<steps id=\"warm.circle\" name=\"Circle\" predecessors=\"warm.circle\"/><steps id=\"warm.suspend\""),
                arguments("hypervisor without the capability", "<capabilities>quick-reload</capabilities>", ""),
                arguments("memory lost before resume", "action=\"quick-reload\"", "action=\"reset-hardware\""),
                arguments("experiment without a host", " host=\"server\"", ""),
                arguments("second root", "</warmboot:Scenario>", "</warmboot:Scenario><x/>"),
                arguments("text after the end", "</warmboot:Scenario>", "</warmboot:Scenario> surplus"));
    }

    /** The same for a scenario of years of operation. */
    static Stream<Arguments> spoiledLongRuns() {
        return Stream.of(
                arguments("window at no time of day", "start=\"02:00\"", "start=\"2 o'clock\""),
                arguments(
                        "window in no time zone",
                        "start=\"02:00\" timeZone=\"Europe/Berlin\"",
                        "start=\"02:00\" timeZone=\"Europe/Atlantis\""),
                arguments("window longer than a week", "start=\"02:00\"", "length=\"9 days\" start=\"02:00\""),
                arguments("day that does not exist", "<days>sunday</days>", "<days>doomsday</days>"),
                arguments(
                        "windows that overlap",
                        "<windows ",
                        "<windows id=\"daily\" start=\"05:00\" timeZone=\"Europe/Berlin\"/><windows "),
                arguments("nothing but warm-up", "warmUp=\"26 weeks\"", "warmUp=\"520 weeks\""),
                arguments("start at no instant", "warmUp=\"26 weeks\"", "warmUp=\"26 weeks\" start=\"yesterday\""),
                arguments("no replications", "replications=\"200\"", "replications=\"0\""),
                arguments("half a replication", "replications=\"200\"", "replications=\"0.5\""),
                arguments("certainty", "replications=\"200\"", "replications=\"200\" level=\"1\""),
                arguments("unknown method", "replications=\"200\"", "replications=\"200\" method=\"guessing\""),
                arguments("load above the highest", "<shares>1</shares>", "<shares>1.5</shares>"),
                arguments("no loads at all", "<shares>", "<shares xmlns=\"urn:x\">"),
                arguments("profile without time", "step=\"6 h\"", "step=\"0 s\""),
                arguments(
                        "low load that never comes",
                        "interval=\"4 weeks\" profile=\"week\"",
                        "interval=\"4 weeks\" load=\"0.01\" profile=\"week\""),
                arguments("low load of nothing", "interval=\"4 weeks\" profile=\"week\"", "interval=\"4 weeks\""),
                arguments("life of no time", "warmboot:Weibull\" mean=\"26 weeks\"", "warmboot:Weibull\" mean=\"0 s\""),
                arguments("life without end", "Weibull\" mean=\"26 weeks\"", "Weibull\" mean=\"1e999 s\""),
                arguments("too many stages", "stages=\"4\"", "stages=\"2000000000\""),
                arguments(
                        "degradation that never comes",
                        "warmboot:TimeTrigger\" phase=\"50 h\"",
                        "warmboot:DegradationTrigger\""),
                arguments("cost that is no number", "unplannedMinute=\"5.0\"", "unplannedMinute=\"NaN\""),
                arguments("cost that is a gain", "unplannedMinute=\"5.0\"", "unplannedMinute=\"-5.0\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoiledLongRuns")
    void aSpoiledLongRunGivesAMessageWithItsPlaceAndExitCodeOne(String what, String original, String spoiled)
            throws IOException {
        spoil(exampleText("operations"), original, spoiled);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoiledTexts")
    void aSpoiledScenarioGivesAMessageWithItsPlaceAndExitCodeOne(String what, String original, String spoiled)
            throws IOException {
        spoil(exampleText(), original, spoiled);
    }

    private void spoil(String good, String original, String spoiled) throws IOException {
        assertTrue(good.contains(original), "the example has changed: no " + original);
        var file = folder.resolve("bad.warmboot");
        Files.writeString(file, good.replace(original, spoiled));
        refused(file, ExitCode.INVALID);
    }

    static Stream<Arguments> contents() {
        return Stream.of(
                arguments("empty", new byte[0]),
                arguments("blank", " \n\n".getBytes(UTF_8)),
                arguments("zeros", new byte[1000]),
                arguments("noise", noise()),
                arguments("plain text", "Dear all,\nplease reboot.\n".getBytes(UTF_8)),
                arguments("json", "{\"format\": \"warmboot-results\"}".getBytes(UTF_8)),
                arguments("zip", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0}),
                arguments(
                        "undecodable",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><a b=\"\u00e4\"/>"
                                .getBytes(StandardCharsets.ISO_8859_1)),
                arguments("unknown encoding", "<?xml version=\"1.0\" encoding=\"klingon\"?><a/>".getBytes(UTF_8)),
                arguments("deeply nested", "<a>".repeat(200_000).getBytes(UTF_8)),
                arguments("first half", Arrays.copyOf(exampleText().getBytes(UTF_8), 9_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contents")
    void aFileThatIsNoScenarioGivesAMessageAndExitCodeOne(String what, byte[] content) throws IOException {
        var file = folder.resolve("bad.warmboot");
        Files.write(file, content);
        refused(file, ExitCode.INVALID);
    }

    @Test
    void aMissingFileGivesAMessageAndExitCodeThree() throws IOException {
        refused(folder.resolve("bad.warmboot"), ExitCode.FILES);
    }

    @Test
    void aFolderInsteadOfAFileGivesAMessageAndExitCodeThree() throws IOException {
        refused(Files.createDirectory(folder.resolve("bad.warmboot")), ExitCode.FILES);
    }

    private void refused(Path file, int exitCode) throws IOException {
        var before = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        var out = folder.resolve("out");
        for (var command : new String[] {"validate", "run", "report"}) {
            var outcome = "validate".equals(command)
                    ? CommandLineDriver.warmboot(command, file)
                    : CommandLineDriver.warmboot(command, file, "--out", out);
            assertAll(
                    command,
                    () -> assertEquals(exitCode, outcome.exitCode(), outcome.err()),
                    () -> assertEquals("", outcome.out()),
                    () -> assertTrue(
                            outcome.errLines().stream()
                                    .anyMatch(line -> DIAGNOSTIC.matcher(line).matches()),
                            outcome.err()),
                    () -> assertFalse(outcome.err().contains("Exception"), outcome.err()),
                    () -> assertFalse(outcome.err().contains("\tat "), outcome.err()));
        }
        assertFalse(Files.exists(out), "nothing is written");
        assertEquals(before.length, Files.isRegularFile(file) ? Files.size(file) : 0, "the file stays as it was");
    }

    private static byte[] noise() {
        var noise = new byte[4096];
        new java.util.Random(1).nextBytes(noise);
        return noise;
    }

    private static String exampleText() {
        return exampleText("roothammer-dsn07");
    }

    private static String exampleText(String name) {
        try (var stream = Examples.open(Examples.find(name).orElseThrow())) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }
}
