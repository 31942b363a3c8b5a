package org.warmboot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrateOutagesTest {

    private static final long BEGIN = 1767225600;

    @TempDir
    private Path folder;

    private CommandLineDriver.Outcome outages(String text) throws IOException {
        return CommandLineDriver.warmboot("calibrate", "outages", Files.writeString(folder.resolve("probe.log"), text));
    }

    /** A ping a second, numbered from 1; those from one number to before another get no answer, in the words of ping. */
    private static String ping(int count, int lost, int back, String silence) {
        var text = new StringBuilder("PING 10.0.0.1 (10.0.0.1) 56(84) bytes of data.\n");
        for (var number = 1; number <= count; number++) {
            text.append(
                    number < lost || number >= back
                            ? "[%d.500200] 64 bytes from 10.0.0.1: icmp_seq=%d ttl=64 time=0.200 ms%n"
                                    .formatted(BEGIN + number, number % 65536)
                            : silence.formatted(BEGIN + number + 1, number % 65536));
        }
        return text.toString();
    }

    @Test
    void aPingTellsItsOutageInAllItsWords() throws IOException {
        for (var silence : new String[] {
            "[%d.500] no answer yet for icmp_seq=%d\n",
            "[%d.500] From 10.0.0.9 icmp_seq=%d Destination Host Unreachable\n",
            ""
        }) {
            var outcome = outages(ping(100, 21, 63, silence));
            assertEquals(ExitCode.OK, outcome.exitCode(), outcome.err());
            assertTrue(outcome.out().contains("1 outage"), outcome.out());
            assertTrue(outcome.out().contains("2026-01-01T00:00:21Z: 42"), silence + outcome.out());
        }
    }

    @Test
    void aLateReplyIsNoLoss() throws IOException {
        var late = ping(10, 20, 20, "")
                + "[%d.5] no answer yet for icmp_seq=11\n".formatted(BEGIN + 12)
                + "[%d.9] 64 bytes from 10.0.0.1: icmp_seq=11 ttl=64 time=1400 ms\n".formatted(BEGIN + 12)
                + "[%d.5] 64 bytes from 10.0.0.1: icmp_seq=12 ttl=64 time=0.2 ms\n".formatted(BEGIN + 12);
        var outcome = outages(late);
        assertTrue(outcome.out().contains("No outages"), outcome.out());
    }

    @Test
    void numbersThatBeginAnewAreNoOutage() throws IOException {
        var outcome = outages(ping(66000, 65500, 65600, ""));
        assertTrue(outcome.out().contains("1 outage"), outcome.out());
        assertTrue(outcome.out().replaceAll("\\h", " ").contains(": 1 min 40 s"), outcome.out());
    }

    @Test
    void responseTimesTellTheirOutages() throws IOException {
        var outcome = outages("date_time;response_time\n01-01-2026-00:00:00;0.1\n01-01-2026-00:00:10;-1\n"
                + "01-01-2026-00:00:20;-1\n01-01-2026-00:00:30;0.2\n01-01-2026-00:00:40;-1\n");
        assertTrue(outcome.out().contains("2 outages"), outcome.out());
        assertTrue(outcome.out().contains("2026-01-01T00:00:10Z: 20"), outcome.out());
        assertTrue(outcome.out().contains("2026-01-01T00:00:40Z: to the end"), outcome.out());
    }

    @Test
    void badRowsHaveAMessageWithTheirLine() throws IOException {
        for (var bad : new String[][] {
            {"64 bytes from 10.0.0.1: icmp_seq=1 ttl=64 time=0.2 ms\n", ":1: error: This line of ping has no time"},
            {"01-01-2026-00:00:00;fine\n", ":1: error: A row needs a time"},
            {"01-01-2026-00:00:10;1\n01-01-2026-00:00:00;1\n", ":2: error: This is earlier"},
            {"", ":0: error: There are no probes"}
        }) {
            var outcome = outages(bad[0]);
            assertEquals(ExitCode.INVALID, outcome.exitCode());
            assertTrue(outcome.err().contains("probe.log" + bad[1]), outcome.err());
        }
    }
}
