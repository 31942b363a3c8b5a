package org.warmboot.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.examples.Examples;
import org.warmboot.experiment.compile.ScenarioCompiler;
import org.warmboot.experiment.result.Phase;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.run.RunOutcome;
import org.warmboot.experiment.run.ScenarioRun;
import org.warmboot.model.file.ScenarioFileException;
import org.warmboot.model.file.ScenarioFiles;

class PhasesTest {

    private static List<RunResult> runs;

    @BeforeAll
    static void run() throws IOException, ScenarioFileException {
        var example = Examples.list().getFirst();
        try (var stream = Examples.open(example)) {
            var plan = ScenarioCompiler.compile(ScenarioFiles.load(stream, example.fileName()));
            var outcome = ScenarioRun.execute(plan, event -> {}, CancelToken.NONE);
            runs = ((RunOutcome.Finished) outcome)
                    .result()
                    .experiments()
                    .getFirst()
                    .runs();
        }
    }

    @Test
    void phasesOfAComponentFollowEachOtherWithoutGapsAndEndWithTheTimeline() {
        for (var run : runs) {
            var components = run.phases().stream()
                    .collect(Collectors.groupingBy(Phase::component, LinkedHashMap::new, Collectors.toList()));
            var ends = components.values().stream()
                    .map(phases -> phases.getLast().end())
                    .distinct()
                    .toList();
            assertEquals(1, ends.size(), run.technique() + ends);
            for (var phases : components.values()) {
                assertEquals(0, phases.getFirst().start());
                for (var i = 1; i < phases.size(); i++) {
                    assertEquals(phases.get(i - 1).end(), phases.get(i).start(), 1e-12, phases.toString());
                }
            }
        }
    }

    @Test
    void everyTechniqueEndsWithEverythingAtWork() {
        for (var run : runs) {
            run.phases().stream()
                    .collect(Collectors.toMap(Phase::component, phase -> phase, (first, second) -> second))
                    .values()
                    .forEach(last -> assertTrue(
                            last.phase().equals("running") || last.phase().equals("answering"), last.toString()));
        }
    }
}
