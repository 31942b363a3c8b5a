package org.warmboot.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is in a file: it is drawn as sound XML, or refused in sentences. */
class DrawnMutantsTest {

    private static final int MUTANTS = Integer.getInteger("mutants.drawn", 100);
    private static final long SEED = 7;
    private static final Set<Integer> DOCUMENTED = Set.of(ExitCode.OK, ExitCode.INVALID, ExitCode.FILES);

    @TempDir
    private Path folder;

    @Test
    void everyMutantIsDrawnOrRefusedInSentences() throws Exception {
        int drawn = 0;
        for (int number = 0; number < MUTANTS; number++) {
            var file = Files.write(folder.resolve("mutant.warmboot"), Mutants.mutant(SEED, number));
            var out = folder.resolve(number + ".svg");
            var outcome = CommandLineDriver.warmboot("draw", file, "--out", out);
            var where = "seed " + SEED + ", mutant " + number + ": " + outcome.exitCode() + " " + outcome.err();
            assertTrue(DOCUMENTED.contains(outcome.exitCode()), where);
            assertFalse(outcome.err().contains("\tat "), where);
            if (outcome.exitCode() == ExitCode.OK) {
                drawn++;
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(out.toFile());
            } else {
                assertFalse(outcome.err().isBlank() || Files.exists(out), where);
            }
        }
        assertTrue(drawn > MUTANTS / 4, drawn + " drawn");
    }
}
