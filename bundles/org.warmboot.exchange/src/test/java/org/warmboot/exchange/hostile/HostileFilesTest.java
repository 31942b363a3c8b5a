package org.warmboot.exchange.hostile;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.model.file.ScenarioFileException;

/**
 * Whatever a file holds, it is read or refused, within seconds and half a gibibyte (this module's tests have no more), with
 * one sentence that names a place. How many files are tried is set by {@code warmboot.hostile}.
 */
class HostileFilesTest {
    private static final int FILES = Integer.getInteger("warmboot.hostile", 51);
    private static final double SECONDS = 5;

    @TempDir
    private Path folder;

    @Test
    void everyFileIsReadOrRefusedInASentence() throws Exception {
        var victims = Victim.all();
        // others work on this machine as well: what counts is the time that the reader takes of a processor
        var clock = ManagementFactory.getThreadMXBean();
        var outcomes = new TreeMap<String, Integer>();
        for (int i = 0; i < FILES; i++) {
            var random = new Random(20261201L + i);
            var victim = victims.get(random.nextInt(victims.size()));
            var attack = Attack.values()[i % Attack.values().length];
            var bytes = attack.on(victim.file().clone(), random);
            var label = i + ": " + attack + " on " + victim.name();
            var file = Files.write(folder.resolve("hostile"), bytes);
            long begin = clock.getCurrentThreadCpuTime();
            outcomes.merge(outcome(victim, file, label), 1, Integer::sum);
            double seconds = (clock.getCurrentThreadCpuTime() - begin) / 1e9;
            assertTrue(seconds < SECONDS, () -> label + " took " + seconds + " s");
        }
        // both happen: attacks that never hurt, or readers that refuse everything, would test nothing
        assertTrue(outcomes.getOrDefault("refused", 0) > FILES / 5, outcomes::toString);
        assertTrue(outcomes.getOrDefault("read", 0) > FILES / 20, outcomes::toString);
    }

    private static String outcome(Victim victim, Path file, String label) {
        try {
            victim.reader().read(file);
            return "read";
        } catch (ExchangeException refused) {
            assertTrue(refused.place().line() >= 0, label);
            sentence(refused.getMessage(), label);
            return "refused";
        } catch (ScenarioFileException refused) {
            sentence(refused.getMessage(), label);
            return "refused";
        } catch (Exception | StackOverflowError | OutOfMemoryError defect) {
            throw new AssertionError(label, defect);
        }
    }

    private static void sentence(String message, String label) {
        assertFalse(message == null || message.isBlank(), label);
        assertTrue(message.length() < 2_000, () -> label + ": " + message.substring(0, 200));
        assertFalse(message.contains("Exception") || message.contains("\tat "), () -> label + ": " + message);
    }
}
