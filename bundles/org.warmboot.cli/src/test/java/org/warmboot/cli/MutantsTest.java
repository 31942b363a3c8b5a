package org.warmboot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is in a file: it is refused with messages and exit code 1, or it is run, in 20 s and 1 GiB.
 * Some hundred {@link Mutants} here; {@code releng/checks/mutants} takes thousands.
 */
class MutantsTest {

    private static final int VALIDATED = Integer.getInteger("mutants.validated", 40);
    private static final int REPORTED = Integer.getInteger("mutants.reported", 8);
    /** With the usual one, none of those that are reported on searches best intervals, which takes longest. */
    private static final long SEED = Long.getLong("mutants.seed", 1);

    private static final int PATIENCE_SECONDS = 120;
    private static final int SHOWN = 5;
    private static final String END = "end";

    @TempDir
    private Path folder;

    private final List<MutantFate> fates = new ArrayList<>();

    @Test
    void everyMutantIsRefusedInSentencesOrRun() throws Exception {
        var lost = Optional.<MutantFate>empty();
        do {
            lost = work(lost.map(fate -> fate.number() + 1).orElse(0));
            lost.ifPresent(fates::add);
        } while (lost.isPresent());
        var summary = summary();
        Files.writeString(Path.of("target", "mutants.txt"), summary);
        assertEquals(0, fates.stream().filter(MutantFate::isBad).count(), summary);
        assertEquals(VALIDATED, count("validate"), summary);
        assertTrue(count("report") == REPORTED || count("report") > VALIDATED / 10, summary);
    }

    private long count(String command) {
        return fates.stream().filter(fate -> fate.command().equals(command)).count();
    }

    /** Tries the mutants from a number on; gives the one that took too long or too much, if any. */
    private Optional<MutantFate> work(int from) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-XX:+UseSerialGC",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MutantWorker.class.getName(),
                        folder.toString(),
                        Long.toString(SEED),
                        Integer.toString(from),
                        Integer.toString(VALIDATED),
                        Long.toString(REPORTED - count("report")))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var lines = new LinkedBlockingQueue<String>();
        Thread.ofVirtual().start(() -> {
            process.inputReader().lines().forEach(lines::add);
            lines.add(END);
        });
        var last = Optional.<MutantFate>empty();
        long since = System.nanoTime();
        try {
            for (var line = next(lines); !line.equals(END); line = next(lines)) {
                var fate = MutantFate.parse(line);
                last = Optional.of(fate).filter(each -> each.code() == MutantFate.AT_WORK);
                since = System.nanoTime();
                if (last.isEmpty()) {
                    fates.add(fate);
                }
            }
        } finally {
            process.destroyForcibly();
        }
        double after = (System.nanoTime() - since) / 1e9;
        return last.map(fate -> fate.lost(after));
    }

    private static String next(LinkedBlockingQueue<String> lines) throws InterruptedException {
        var line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return line == null ? END : line;
    }

    private String summary() {
        var text = new StringBuilder();
        var codes = new TreeMap<String, Integer>();
        fates.forEach(fate -> codes.merge(fate.command() + ", exit code " + fate.code(), 1, Integer::sum));
        codes.forEach(
                (code, count) -> text.append(code).append(": ").append(count).append('\n'));
        extremes("slowest", Comparator.comparingDouble(MutantFate::seconds), text);
        extremes("largest", Comparator.comparingLong(MutantFate::bytes), text);
        fates.stream()
                .filter(MutantFate::isBad)
                .forEach(fate -> text.append(String.format(
                        "BAD: seed %d, mutant %d, %s, exit code %d, %.1f s: %s%n",
                        SEED, fate.number(), fate.command(), fate.code(), fate.seconds(), fate.lastWords())));
        return text.toString();
    }

    private void extremes(String what, Comparator<MutantFate> order, StringBuilder text) {
        fates.stream()
                .sorted(order.reversed())
                .limit(SHOWN)
                .forEach(fate -> text.append(String.format(
                        "%s: %s %d, %.1f s, %d MiB%n",
                        what, fate.command(), fate.number(), fate.seconds(), fate.bytes() >> 20)));
    }
}
