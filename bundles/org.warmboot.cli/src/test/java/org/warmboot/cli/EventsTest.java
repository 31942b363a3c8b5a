package org.warmboot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The events of a run as a file. */
class EventsTest {

    @TempDir
    private Path folder;

    @Test
    void everyChangeOfStateIsARowAndAServiceIsAwayAsLongAsTheResultSays() throws Exception {
        var file = folder.resolve("events.csv");
        var outcome = CommandLineDriver.warmboot(
                "run", "--example", "roothammer-dsn07", "--out", folder.resolve("out"), "--events", file);
        assertEquals(0, outcome.exitCode(), outcome.err());
        var rows = rows(file);
        assertEquals(
                List.of("time_s", "component_id", "component", "kind", "from", "to"),
                rows.getFirst().subList(7, 13));
        var warm = rows.stream()
                .filter(row -> row.get(2).equals("warm")
                        && row.get(4).equals("11")
                        && row.get(6).equals("ssh"))
                .toList();
        assertFalse(warm.isEmpty());
        var reload = warm.stream()
                .filter(row -> row.get(10).equals("hypervisor") && row.get(12).equals("reloading"))
                .toList();
        assertEquals(1, reload.size(), "the hypervisor is reloaded once");
        // section 4.2 of the paper: reloading takes 11 s
        var after = warm.stream()
                .filter(row -> row.get(10).equals("hypervisor") && row.get(11).equals("reloading"))
                .findFirst()
                .orElseThrow();
        assertEquals(11, time(after) - time(reload.getFirst()), 0.5);
        for (int i = 1; i < warm.size(); i++) {
            assertTrue(time(warm.get(i)) >= time(warm.get(i - 1)), "by time");
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() {
        var outcome = CommandLineDriver.warmboot(
                "run", "--example", "roothammer-dsn07", "--out", folder.resolve("out"), "--events", folder);
        assertTrue(outcome.exitCode() != 0);
        assertTrue(outcome.err().contains(folder.getFileName().toString()), outcome.err());
    }

    private static List<List<String>> rows(Path file) throws Exception {
        return Files.readAllLines(file).stream()
                .map(line -> Arrays.asList(line.split(",", -1)))
                .toList();
    }

    private static double time(List<String> row) {
        return Double.parseDouble(row.get(7));
    }
}
