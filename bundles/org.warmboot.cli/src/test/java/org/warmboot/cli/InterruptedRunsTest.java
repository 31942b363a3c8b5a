package org.warmboot.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long run in a process of its own that is asked to end. */
class InterruptedRunsTest {

    private static final String[] RUN = {"run", "--example", "reference-models", "--experiment", "garg-events"};
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    private Path folder;

    @Test
    void aCancelledRunKeepsTheOldResultsAndGoesOnLaterAsIfItHadNeverStopped() throws Exception {
        var results = folder.resolve("results.json");
        assertEquals(ExitCode.OK, start(folder, 100).waitFor());
        var old = Files.readAllBytes(results);

        var process = start(folder, 1_000_000_000);
        while (process.isAlive() && !Files.exists(folder.resolve(".warmboot.lock"))) {
            Thread.sleep(50);
        }
        // long enough to be at work, short enough not to be done
        assertFalse(process.waitFor(3, TimeUnit.SECONDS));
        process.destroy();
        assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
        assertEquals(ExitCode.CANCELLED, process.exitValue());
        var told = Files.readString(folder.resolve("told.txt"));
        assertTrue(told.contains("--resume"), told);
        assertArrayEquals(old, Files.readAllBytes(results));

        var wanted = histories(folder) + 1000;
        var once = folder.resolve("once");
        for (var arguments : List.of(List.of(folder, "--resume"), List.of(once))) {
            var words = new ArrayList<Object>(List.of(RUN));
            words.addAll(List.of("--replications", wanted, "--quiet", "--out"));
            words.addAll(arguments);
            assertEquals(
                    ExitCode.OK, CommandLineDriver.warmboot(words.toArray()).exitCode());
        }
        assertEquals(-1, Files.mismatch(results, once.resolve("results.json")));
    }

    private Process start(Path out, long histories) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(RUN));
        command.addAll(List.of("--out", out.toString(), "--replications", Long.toString(histories)));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("told.txt").toFile())
                .start();
    }

    private static long histories(Path folder) throws IOException {
        var numbers = Pattern.compile("\"replications\"\\s*:\\s*(\\d+)")
                .matcher(Files.readString(folder.resolve("replications.json")));
        var most = 0L;
        while (numbers.find()) {
            most = Math.max(most, Long.parseLong(numbers.group(1)));
        }
        return most;
    }
}
