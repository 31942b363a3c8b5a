package org.warmboot.guide;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.examples.Example;
import org.warmboot.examples.Examples;
import org.warmboot.experiment.compile.ScenarioCompiler;
import org.warmboot.experiment.result.Comparison;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.experiment.run.RunOutcome;
import org.warmboot.experiment.run.ScenarioRun;
import org.warmboot.model.file.ScenarioFileException;
import org.warmboot.model.file.ScenarioFiles;

/**
 * What the examples give.
 *
 * @param results result by name of the example
 * @param figures all figures that they compare with
 */
record ExampleResults(Map<String, ScenarioResult> results, List<Figure> figures) {

    /**
     * A figure of an example beside its simulated counterpart.
     *
     * @param example name of the example
     * @param id identifier of the figure: that of a published entry, or that and a dot and the part of it
     * @param comparison both values
     */
    record Figure(String example, String id, Comparison comparison) {}

    /** Runs all examples. */
    static ExampleResults run() {
        return run(example -> true);
    }

    /** Runs some examples. */
    static ExampleResults run(Predicate<Example> chosen) {
        var results = new LinkedHashMap<String, ScenarioResult>();
        var figures = new ArrayList<Figure>();
        Examples.list().stream().filter(chosen).forEach(example -> run(example, results, figures));
        return new ExampleResults(results, figures);
    }

    private static void run(Example example, Map<String, ScenarioResult> results, List<Figure> figures) {
        try (var stream = Examples.open(example)) {
            var document = ScenarioFiles.load(stream, example.fileName());
            var outcome = ScenarioRun.execute(ScenarioCompiler.compile(document), event -> {}, CancelToken.NONE);
            if (!(outcome instanceof RunOutcome.Finished finished)) {
                throw new IllegalStateException(example.name() + ": " + outcome);
            }
            results.put(example.name(), finished.result());
            // results keep the order of the scenario
            var published = document.scenario().getPublishedFigures();
            for (var i = 0; i < published.size(); i++) {
                figures.add(new Figure(
                        example.name(),
                        published.get(i).getId(),
                        finished.result().comparisons().get(i)));
            }
        } catch (IOException | ScenarioFileException e) {
            throw new IllegalStateException(example.name(), e);
        }
    }

    /** The simulated value of a figure of an example, in seconds, bytes or shares. */
    double simulated(String example, String id) {
        return figures.stream()
                .filter(each -> each.example().equals(example) && each.id().equals(id))
                .map(each -> Quantities.base(
                        each.comparison().simulated(), each.comparison().unit()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("example " + example + " has no figure " + id));
    }

    /** Why an experiment of an example does not run its technique. */
    String skipped(String example, String experiment) {
        return results.get(example).experiments().stream()
                .filter(each -> each.id().equals(experiment))
                .flatMap(each -> each.skipped().stream())
                .map(each -> each.reason())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(example + " skips nothing of " + experiment));
    }
}
