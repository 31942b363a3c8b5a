package org.warmboot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibratePhasesTest {

    @TempDir
    private Path folder;

    private CommandLineDriver.Outcome phases(String text) throws IOException {
        return CommandLineDriver.warmboot("calibrate", "phases", Files.writeString(folder.resolve("phases.csv"), text));
    }

    @Test
    void publishedPointsGiveThePublishedLines() throws IOException {
        // Kourai and Chiba, JSSST: resume 0.43 n - 0.07, boot 3.4 n + 2.8
        var rows = new StringBuilder("phase;n;s\n");
        for (var n = 1; n <= 11; n++) {
            rows.append("resume;%d;%s\nboot;%d;%s\n".formatted(n, 0.43 * n - 0.07, n, 3.4 * n + 2.8));
        }
        var outcome = phases(rows.toString());
        assertEquals(ExitCode.OK, outcome.exitCode(), outcome.err());
        var lines = outcome.out().lines().toList();
        assertEquals(2, lines.size(), outcome.out());
        assertTrue(lines.get(0).startsWith("resume: 0.430 s each"), lines.get(0));
        assertTrue(lines.get(0).endsWith("robust: 0.430 s each and -0.070 s."), lines.get(0));
        assertTrue(lines.get(1).startsWith("boot: 3.400 s each"), lines.get(1));
    }

    @Test
    void anOutlierIsToldWithItsLine() throws IOException {
        var outcome = phases("n,s\n1,1\n2,2.1\n3,30\n4,3.9\n5,5\n6,6.1\n");
        assertTrue(outcome.out().contains("Outliers in line 4 of the file"), outcome.out());
    }

    @Test
    void badRowsHaveAMessageWithTheirLine() throws IOException {
        for (var bad : new String[][] {
            {"1;1\n2;two\n", ":2: error: A row needs"},
            {"a;b;1;2\n", ":1: error: A row needs"},
            {"1;1\n2;2\n", ":2: error: A line needs three"},
            {"", ":0: error: There are no times"}
        }) {
            var outcome = phases(bad[0]);
            assertEquals(ExitCode.INVALID, outcome.exitCode());
            assertTrue(outcome.err().contains("phases.csv" + bad[1]), outcome.err());
        }
    }
}
