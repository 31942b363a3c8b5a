package org.warmboot.experiment;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.examples.Examples;
import org.warmboot.experiment.compile.ScenarioCompiler;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.experiment.run.RunOutcome;
import org.warmboot.experiment.run.ScenarioRun;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.file.ScenarioFileException;
import org.warmboot.model.file.ScenarioFiles;

/** The examples, loaded and run once for all tests. */
final class ExampleRuns {

    private static final Map<String, ScenarioResult> RESULTS = new ConcurrentHashMap<>();

    private ExampleRuns() {}

    static ScenarioDocument load(String name) {
        var example = Examples.find(name).orElseThrow();
        try (var stream = Examples.open(example)) {
            return ScenarioFiles.load(stream, example.fileName());
        } catch (IOException | ScenarioFileException e) {
            throw new AssertionError(name, e);
        }
    }

    static ScenarioResult run(String name) {
        return RESULTS.computeIfAbsent(name, key -> {
            var outcome = ScenarioRun.execute(ScenarioCompiler.compile(load(key)), event -> {}, CancelToken.NONE);
            if (outcome instanceof RunOutcome.Finished finished) {
                return finished.result();
            }
            throw new AssertionError(key + ": " + outcome);
        });
    }

    static ExperimentResult experiment(String example, String id) {
        return run(example).experiments().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The run of a technique with most guests, or the largest ones. */
    static RunResult last(String example, String experiment, String technique) {
        return experiment(example, experiment).runs().stream()
                .filter(run -> run.technique().equals(technique))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    static RunResult last(String example, String experiment, String technique, String service) {
        return experiment(example, experiment).runs().stream()
                .filter(run -> run.technique().equals(technique))
                .filter(run -> run.parameters().service().equals(service))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    static double downtime(RunResult run) {
        return run.downtime().orElseThrow().mean();
    }
}
