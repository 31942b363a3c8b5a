package org.warmboot.experiment.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.warmboot.experiment.solve.RandomModelsCheck.Kind;
import org.warmboot.experiment.solve.RandomModelsCheck.Verdict;

/** What is solved is right whatever the model; {@code releng/checks/models} looks at more of them. */
class RandomModelsTest {

    private static final int FEW = 30;

    @Test
    void whatIsSolvedIsWhatSimulationsGive() throws IOException {
        int count = Integer.getInteger("warmboot.models", FEW);
        long first = Long.getLong("warmboot.models.first", 0);
        int rounds = count > FEW ? 3 : 2;
        var verdicts = LongStream.range(first, first + count)
                .parallel()
                .mapToObj(number -> RandomModelsCheck.of(number, rounds))
                .toList();
        var refused = of(Kind.REFUSED, verdicts);
        var wrong = of(Kind.WRONG, verdicts);
        var lines = new ArrayList<String>();
        lines.add("%d models: %d solved, %d refused, %d wrong"
                .formatted(count, count - refused.size(), refused.size(), wrong.size()));
        wrong.forEach(verdict -> lines.add(verdict.number() + ": " + verdict.words()));
        Files.write(Path.of("target", "models.txt"), lines);
        assertEquals(List.of(), wrong);
        assertTrue(4 * refused.size() <= count, refused.size() + " refused");
    }

    private static List<Verdict> of(Kind kind, List<Verdict> verdicts) {
        return verdicts.stream().filter(verdict -> verdict.kind() == kind).toList();
    }
}
