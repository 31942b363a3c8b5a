package org.warmboot.experiment;

import java.io.IOException;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.examples.Examples;
import org.warmboot.experiment.compile.ScenarioCompiler;
import org.warmboot.experiment.longrun.ReplicationStore;
import org.warmboot.experiment.longrun.RunOptions;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.experiment.run.RunOutcome;
import org.warmboot.experiment.run.ScenarioRun;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.file.ScenarioFileException;
import org.warmboot.model.file.ScenarioFiles;

/** The examples, loaded and run once for all tests. */
public final class ExampleRuns {

    /** Histories that are enough where nothing is compared with what was published. */
    public static final RunOptions FEW = new RunOptions(
            0, OptionalLong.empty(), OptionalLong.of(150), OptionalDouble.empty(), ReplicationStore.NONE);

    private static final Map<String, ScenarioResult> RESULTS = new ConcurrentHashMap<>();

    private ExampleRuns() {}

    /** A copy that is the caller's own. */
    public static ScenarioDocument load(String name) {
        var example = Examples.find(name).orElseThrow();
        try (var stream = Examples.open(example)) {
            return ScenarioFiles.load(stream, example.fileName());
        } catch (IOException | ScenarioFileException e) {
            throw new AssertionError(name, e);
        }
    }

    /** With all histories that it asks for if it names published figures, else with few. */
    public static ScenarioResult run(String name) {
        return RESULTS.computeIfAbsent(name, key -> {
            var document = load(key);
            var options = document.scenario().getPublishedFigures().isEmpty() ? FEW : RunOptions.DEFAULT;
            var outcome =
                    ScenarioRun.execute(ScenarioCompiler.compile(document), options, event -> {}, CancelToken.NONE);
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
