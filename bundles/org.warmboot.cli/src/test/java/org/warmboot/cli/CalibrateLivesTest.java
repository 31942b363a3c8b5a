package org.warmboot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrateLivesTest {

    @TempDir
    private Path folder;

    private CommandLineDriver.Outcome lives(String text) throws IOException {
        return CommandLineDriver.warmboot("calibrate", "lives", Files.writeString(folder.resolve("lives.csv"), text));
    }

    @Test
    void livesThatAgeHaveABestInterval() throws IOException {
        // quantiles of a Weibull life of shape 4 and scale 1000 h
        var rows = new StringBuilder("hours;end\n");
        for (var i = 0; i < 40; i++) {
            rows.append(1000 * Math.pow(-Math.log(1 - (i + 0.5) / 40), 0.25)).append(";failed\n");
        }
        var outcome = lives(rows.toString());
        assertEquals(ExitCode.OK, outcome.exitCode(), outcome.err());
        assertTrue(outcome.out().contains("40 lives, 40 of them ended with a failure"), outcome.out());
        assertTrue(
                outcome.out().matches("(?s).*It ages: the shape of Weibull is 3\\.\\d+ to [45]\\.\\d+.*"),
                outcome.out());
        assertTrue(outcome.out().matches("(?s).*Best interval .* \\d.*"), outcome.out());
    }

    @Test
    void whatIsNotKnownIsSaid() throws IOException {
        var few = lives("12 days;failed\n20 days;running\n");
        assertEquals(ExitCode.OK, few.exitCode(), few.err());
        assertTrue(few.out().contains("Too few failures"), few.out());
        var exponential = lives("9\n13\n13;0\n18\n23\n28;0\n31\n34\n45;0\n48\n161;0\n");
        assertTrue(exponential.out().contains("Whether it ages cannot be told"), exponential.out());
        assertTrue(exponential.out().contains("11 lives, 7 of them"), exponential.out());
    }

    @Test
    void badRowsHaveAMessageWithTheirLine() throws IOException {
        for (var bad : new String[][] {
            {"1\n-3\n", ":2: error: \"-3\""},
            {"1;exploded\n", ":1: error: \"exploded\""},
            {"", ":0: error: There are no"}
        }) {
            var outcome = lives(bad[0]);
            assertEquals(ExitCode.INVALID, outcome.exitCode());
            assertTrue(outcome.err().contains("lives.csv" + bad[1]), outcome.err());
        }
    }
}
