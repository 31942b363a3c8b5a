package org.warmboot.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmboot.examples.Examples;

/** One number in a file cannot make a run endless: it is told with its line, what it is and what may stand there. */
class BoundsTest {

    @TempDir
    private Path folder;

    private Path changed(String example, String original, String changed) throws IOException {
        try (var stream = Examples.open(Examples.find(example).orElseThrow())) {
            var text = new String(stream.readAllBytes(), UTF_8);
            assertTrue(text.contains(original), "the example has changed: no " + original);
            return Files.writeString(folder.resolve("bad.warmboot"), text.replace(original, changed));
        }
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            roothammer-dsn07 | interval="2 s"          | interval="1 us"              | more than 100000 samples     | interval
            roothammer-dsn07 | after="4 min"           | after="40 days"              | more than 100000 samples     | interval
            roothammer-dsn07 | to="11"/>               | to="30000" memory="1 B"/>    | more than 20000 guests       | take fewer
            roothammer-dsn07 | to="11"/>               | to="9000" memory="1 B"/>     | more than 1000000 rows       | step
            roothammer-dsn07 | to="11 GiB"/>           | to="11 GiB" step="1 B"/>     | more than 10000 values       | step
            roothammer-dsn07 | to="11 GiB"/>           | domains="2147483647"/>       | more than 20000 guests       | take fewer
            roothammer-dsn07 | domains="11" hyper      | domains="2147483647" hyper   | more than 20000 guests       | take fewer
            roothammer-dsn07 | resetTime="47 s"        | resetTime="1e15 s"           | more than can be simulated   | resetTime
            roothammer-dsn07 | shutdownTime="10.2 s"   | shutdownTime="3e9 s"         | more than 200,000 samples    | interval
            roothammer-dsn07 | rate="117.5 MB/s"       | rate="1e-300 B/s"            | less than can be simulated   | rate
            roothammer-dsn07 | memory="12 GiB"         | memory="8e6 TiB"             | more than can be simulated   | memory
            throughput-recovery | skew="0.8"            | skew="1e9"                   | more than can be simulated   | skew
            aging            | horizon="26 weeks"      | horizon="26 weeks" interval="1 s" | more than 100000 samples     | interval
            pageable         | "warmboot:CapacityExperiment" | "warmboot:CapacityExperiment" domainMemory="1 KiB" | more than 20000 guests       | take fewer
            pageable         | <paging                 | <paging shrinkFactor="0.99999999" | more than 1000000 times | shrink
            cluster          | healthGate="1 min"      | healthGate="90000000 min"    | more than can be simulated   | healthGate
            cluster          | healthGate="1 min"      | healthGate="100000 min"      | more than 100000 samples     | interval
            live-migration   | action="migrate"        | action="migrate" roundLimit="2000000000" | more than 10000 rounds | allow fewer
            operations       | replications="200"      | replications="1000000000"    | more than 10000000000        | replications
            """)
    void aNumberThatMakesARunEndlessIsRefusedAtItsLine(
            String example, String original, String changed, String message, String parameter) throws IOException {
        var file = changed(example, original, changed);
        var outcome = assertTimeout(
                Duration.ofSeconds(60), () -> CommandLineDriver.warmboot("run", file, "--out", folder.resolve("out")));
        var told = outcome.errLines().stream()
                .filter(line -> line.contains(message))
                .toList();
        assertAll(
                () -> assertEquals(ExitCode.INVALID, outcome.exitCode(), outcome.err()),
                () -> assertFalse(told.isEmpty(), outcome.err()),
                () -> assertTrue(told.getFirst().matches(".*bad\\.warmboot:[1-9]\\d*: error: .*"), outcome.err()),
                () -> assertTrue(told.getFirst().contains(parameter), outcome.err()),
                () -> assertFalse(Files.exists(folder.resolve("out"))));
    }

    @Test
    void windowsOfAPolicyThatOpenAMillionTimesAreRefused() throws IOException {
        var windows = new StringBuilder();
        for (int minute = 0; minute < 24 * 60; minute++) {
            windows.append("<windows id=\"w%d\" start=\"%02d:%02d\" length=\"1 s\"/>"
                    .formatted(minute, minute / 60, minute % 60));
        }
        var outcome = CommandLineDriver.warmboot("validate", changed("operations", "<windows ", windows + "<windows "));
        assertTrue(outcome.err().contains("open more than 1000000 times"), outcome.err());
    }
}
