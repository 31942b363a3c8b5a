package org.warmboot.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.model.ProvenanceKind;
import org.warmboot.model.ThresholdTrigger;
import org.warmboot.model.file.ScenarioFiles;

/** From monitoring to a date: 1000 MiB on 1 January 2026, 10 MiB more a day, 2000 MiB in all: 100 days. */
class CalibrateAgingTest {

    private static final LocalDateTime BEGIN = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final int HOURS = 24 * 42;

    @TempDir
    private Path folder;

    private double[] used;

    @BeforeEach
    void measure() {
        var random = new SplittableRandom(1);
        used = new double[HOURS];
        for (var hour = 0; hour < HOURS; hour++) {
            used[hour] = 1000 + 10 * hour / 24.0 + 5 * random.nextGaussian();
        }
    }

    private Path file(String name, String head, String row) throws IOException {
        var text = new StringBuilder(head);
        var iso = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
        var dayFirst = DateTimeFormatter.ofPattern("dd-MM-uuuu-HH:mm:ss");
        for (var hour = 0; hour < HOURS; hour++) {
            var time = BEGIN.plusHours(hour);
            text.append(row.replace("ISO", iso.format(time))
                            .replace("DAY", dayFirst.format(time))
                            .replace("EPOCH", String.valueOf(time.toEpochSecond(ZoneOffset.UTC)))
                            .replace("MIB", String.valueOf(used[hour]))
                            .replace("KIB", String.valueOf((long) (1024 * used[hour]))))
                    .append('\n');
        }
        return Files.writeString(folder.resolve(name), text);
    }

    private static void tellsTheDate(CommandLineDriver.Outcome outcome) {
        assertEquals(ExitCode.OK, outcome.exitCode(), outcome.err());
        assertTrue(outcome.out().matches("(?s).*Growth: (10\\.\\d|9\\.9\\d) MiB a day.*"), outcome.out());
        // 1 January and 100 days
        assertTrue(outcome.out().matches("(?s).*1\\.95 GiB are used up on (10|11|12) Apr 2026.*"), outcome.out());
        assertTrue(outcome.out().matches("(?s).*Reboot before \\d+ Apr 2026.*"), outcome.out());
    }

    @Test
    void everyFormTellsTheSame() throws IOException {
        var unit = new Object[] {"--unit", "MiB", "--capacity", "2000"};
        var kib = new Object[] {"--unit", "KiB", "--capacity", "2000 MiB"};
        tellsTheDate(aging(file("a.csv", "", "DAY;MIB"), unit));
        tellsTheDate(aging(file("b.csv", "time,used\n", "EPOCH,MIB"), unit));
        tellsTheDate(aging(
                file("c.csv", "# hostname;interval;timestamp;kbmemfree;kbmemused\n", "dom0;3600;ISO UTC;77;KIB"),
                kib[0],
                kib[1],
                kib[2],
                kib[3],
                "--column",
                "kbmemused"));
        var matrix = file("d.json", "", "[EPOCH,\"MIB\"],");
        var pairs = Files.readString(matrix).strip();
        Files.writeString(
                matrix,
                "{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":[{\"metric\":{\"job\":\"node\"},"
                        + "\"values\":[" + pairs.substring(0, pairs.length() - 1) + "]}]}}");
        tellsTheDate(aging(matrix, unit));
    }

    @Test
    void whatIsFreeIsTheRest() throws IOException {
        for (var hour = 0; hour < HOURS; hour++) {
            used[hour] = 2000 - used[hour];
        }
        tellsTheDate(aging(file("free.csv", "", "ISO;MIB"), "--unit", "MiB", "--capacity", "2000", "--free"));
    }

    @Test
    void leakRateAndThresholdAreWrittenWithTheirSource() throws Exception {
        var scenario = folder.resolve("mine.warmboot");
        CommandLineDriver.warmboot("examples", "copy", "aging", scenario);
        var outcome = aging(
                file("a.csv", "", "DAY;MIB"),
                "--unit",
                "MiB",
                "--capacity",
                "2000",
                "--into",
                scenario,
                "--element",
                "xenstored-leak",
                "--policy",
                "vmm-at-80");
        assertEquals(ExitCode.OK, outcome.exitCode(), outcome.err());
        var after = ScenarioFiles.load(scenario).scenario();
        var model = after.getAgingModels().stream()
                .filter(each -> each.getId().equals("xenstored-leak"))
                .findFirst()
                .orElseThrow();
        assertEquals(10 * 1048576 / 86400.0, model.getLeakRate(), 1);
        var source = model.getProvenance().stream()
                .filter(each -> each.getParameter().equals("leakRate"))
                .findFirst()
                .orElseThrow();
        assertEquals(ProvenanceKind.MEASURED, source.getKind());
        assertEquals("a.csv", source.getSource());
        var trigger = (ThresholdTrigger) after.getPolicies().getLast().getTrigger();
        // a week of growth and some noise below the end
        assertTrue(trigger.getLevel() > 0.9 && trigger.getLevel() < 0.965, "" + trigger.getLevel());
        var checked = CommandLineDriver.warmboot("validate", scenario);
        assertEquals(ExitCode.OK, checked.exitCode(), checked.err() + checked.out());
    }

    @Test
    void aThresholdThatNothingReachesIsToldAfterWriting() throws Exception {
        var scenario = folder.resolve("mine.warmboot");
        CommandLineDriver.warmboot("examples", "copy", "aging", scenario);
        var outcome = aging(
                file("a.csv", "", "DAY;MIB"),
                "--unit",
                "MiB",
                "--capacity",
                "2000",
                "--into",
                scenario,
                "--element",
                "xenstored-leak",
                "--policy",
                "os-weekly");
        assertEquals(ExitCode.INVALID, outcome.exitCode());
        assertTrue(outcome.err().contains("nothing there ages that way"), outcome.err());
    }

    @Test
    void whatIsNotInTheScenarioIsToldWithWhatIs() throws Exception {
        var scenario = folder.resolve("mine.warmboot");
        CommandLineDriver.warmboot("examples", "copy", "aging", scenario);
        var before = Files.readString(scenario);
        var outcome = aging(file("a.csv", "", "DAY;MIB"), "--unit", "MiB", "--into", scenario, "--element", "heap");
        assertEquals(ExitCode.USAGE, outcome.exitCode());
        assertTrue(outcome.err().contains("heap-leak"), outcome.err());
        assertEquals(before, Files.readString(scenario));
    }

    @Test
    void zerosAreARestart() throws IOException {
        for (var hour = 0; hour < HOURS; hour++) {
            used[hour] = hour < 24 * 10 ? used[hour] + 500 : hour < 24 * 10 + 3 ? 0 : used[hour];
        }
        var outcome = aging(file("a.csv", "", "ISO;MIB"), "--unit", "MiB", "--capacity", "2000");
        assertTrue(outcome.out().contains("28 days judged"), outcome.out());
        assertTrue(outcome.out().contains("1 restart seen"), outcome.out());
        tellsTheDate(outcome);
    }

    @Test
    void aShortSeriesIsNoVerdict() throws IOException {
        var file = file("a.csv", "", "ISO;MIB");
        var fortnight = Files.readAllLines(file).subList(0, 24 * 14);
        Files.write(file, fortnight);
        var outcome = aging(file);
        assertTrue(outcome.out().contains("Cannot tell yet"), outcome.out());
        assertTrue(outcome.out().contains("needs about 28 days"), outcome.out());
        Files.write(file, fortnight.subList(0, 30));
        assertEquals(ExitCode.INVALID, aging(file).exitCode());
    }

    @Test
    void badFilesHaveAMessageWithPlaceAndCure() throws IOException {
        var rows = "2026-01-01 00:00:00;1\n2026-01-01 01:00:00;2\n";
        for (var bad : new String[][] {
            {rows + "2026-01-01 00:30:00;3\n", ":3: error: .*sort the file.*"},
            {rows + "2026-01-01 02:00:00;many\n", ":3: error: \"many\" is no number.*"},
            {rows + "2026-02-31 02:00:00;3\n", ":3: error: There is no time here.*"},
            {rows + "2026-01-01 02:00:00\n", ":3: error: .*1 cells.*"},
            {"time;a;b\n2026-01-01 00:00:00;1;2\n", ":2: error: .*--column.*a, b.*"},
            {"{\"data\":{", ":1: error: .*JSON.*"},
            {"{\"data\":7}", ":0: error: .*range query.*"},
            {"", ":0: error: There are no values.*"},
            {"time;a\n", ":0: error: There are no values.*"}
        }) {
            var outcome = aging(Files.writeString(folder.resolve("bad.csv"), bad[0]));
            assertAll(
                    bad[0],
                    () -> assertEquals(ExitCode.INVALID, outcome.exitCode(), outcome.err()),
                    () -> assertTrue(outcome.err().strip().matches("(?s).*bad\\.csv" + bad[1]), outcome.err()));
        }
        assertEquals(ExitCode.FILES, aging(folder.resolve("none.csv")).exitCode());
    }

    @Test
    void wrongUsageIsTold() throws IOException {
        var file = file("a.csv", "", "ISO;MIB");
        assertEquals(ExitCode.USAGE, aging(file, "--unit", "parsec").exitCode());
        assertEquals(ExitCode.USAGE, aging(file, "--capacity", "-1").exitCode());
        assertEquals(ExitCode.USAGE, aging(file, "--free").exitCode());
        assertEquals(ExitCode.USAGE, aging(file, "--into", "x.warmboot").exitCode());
        assertEquals(ExitCode.USAGE, CommandLineDriver.warmboot("calibrate").exitCode());
    }

    @Test
    void numbersForProgramsAreJson() throws IOException {
        var outcome = aging(file("a.csv", "", "ISO;MIB"), "--capacity", "2000", "--json");
        assertEquals(ExitCode.OK, outcome.exitCode(), outcome.err());
        assertTrue(outcome.out().contains("\"verdict\" : \"growth\""), outcome.out());
        assertTrue(outcome.out().contains("\"expected\" : \"2026-04-1"), outcome.out());
    }

    private static CommandLineDriver.Outcome aging(Path file, Object... options) {
        var words = new Object[3 + options.length];
        words[0] = "calibrate";
        words[1] = "aging";
        words[2] = file;
        System.arraycopy(options, 0, words, 3, options.length);
        return CommandLineDriver.warmboot(words);
    }
}
