package org.warmboot.experiment.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.warmboot.experiment.Messages;
import org.warmboot.experiment.measure.Measured;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.ExperimentKind;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.experiment.run.MemoryWords;
import org.warmboot.experiment.study.MatchedElements.Part;

/** Puts the numbers of several scenarios side by side. */
public final class ScenarioComparison {

    private record Key(
            Part experiment, Part technique, Part service, String setting, RunMeasure measure, String unit) {}

    private final List<ScenarioResult> results;
    private final MatchedElements experiments;
    private final MatchedElements techniques;
    private final MatchedElements services;
    private final Map<Key, List<Optional<Estimate>>> rows = new LinkedHashMap<>();

    private ScenarioComparison(List<ScenarioResult> results) {
        this.results = results;
        experiments =
                counterparts(result -> result.experiments().stream().map(each -> new Part(each.id(), each.name())));
        techniques = counterparts(result -> runs(result).map(run -> new Part(run.technique(), run.techniqueName())));
        services = counterparts(result ->
                runs(result).map(RunResult::parameters).map(run -> new Part(run.service(), run.serviceName())));
    }

    /**
     * Numbers of all scenarios; those of the same experiments, techniques and services stand in one row. The same are
     * those with equal identifiers, and of the others those with equal names.
     *
     * @param results what was run, the one that the others are compared with first
     * @param files names of their files for people, in the same order
     */
    public static CompareResult run(List<ScenarioResult> results, List<String> files) {
        var comparison = new ScenarioComparison(results);
        for (int scenario = 0; scenario < results.size(); scenario++) {
            for (var experiment : results.get(scenario).experiments()) {
                for (var run : experiment.runs()) {
                    comparison.add(experiment, run, scenario);
                }
            }
        }
        return new CompareResult(
                results.stream().map(ScenarioResult::scenario).toList(),
                files,
                results.stream().map(ScenarioResult::sha256).toList(),
                comparison.rows.entrySet().stream()
                        .map(row -> row(row.getKey(), row.getValue()))
                        .toList());
    }

    private MatchedElements counterparts(Function<ScenarioResult, Stream<Part>> parts) {
        return new MatchedElements(results.stream()
                .map(result -> parts.apply(result).distinct().toList())
                .toList());
    }

    private static Stream<RunResult> runs(ScenarioResult result) {
        return result.experiments().stream().flatMap(experiment -> experiment.runs().stream());
    }

    private void add(ExperimentResult experiment, RunResult run, int scenario) {
        for (var number : Measured.studied(run)) {
            var key = new Key(
                    experiments.of(scenario, experiment.id()),
                    techniques.of(scenario, run.technique()),
                    services.of(scenario, run.parameters().service()),
                    setting(experiment.kind(), run),
                    number.measure(),
                    number.unit());
            var values = rows.computeIfAbsent(
                    key, absent -> new ArrayList<>(Collections.nCopies(results.size(), Optional.empty())));
            // of several runs under one setting the first counts
            if (values.get(scenario).isEmpty()) {
                values.set(scenario, Optional.of(number.value()));
            }
        }
    }

    private static String setting(ExperimentKind kind, RunResult run) {
        return switch (kind) {
            case DOMAINS -> Messages.get("compare.guests", run.parameters().domains());
            case MEMORY -> Messages.get("compare.memory", MemoryWords.of(run.parameters()));
            default -> "";
        };
    }

    private static CompareResult.Row row(Key key, List<Optional<Estimate>> values) {
        return new CompareResult.Row(
                key.experiment().id(),
                key.experiment().name(),
                key.technique().id(),
                key.technique().name(),
                key.service().id(),
                key.service().name(),
                key.setting(),
                key.measure(),
                key.unit(),
                values);
    }
}
