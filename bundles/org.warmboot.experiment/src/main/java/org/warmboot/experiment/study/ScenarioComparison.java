package org.warmboot.experiment.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmboot.experiment.Messages;
import org.warmboot.experiment.measure.Measured;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.ExperimentKind;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.ScenarioResult;

/** Puts the numbers of several scenarios side by side. */
public final class ScenarioComparison {

    private record Key(
            String experiment, String technique, String service, String setting, RunMeasure measure, String unit) {}

    private ScenarioComparison() {}

    /**
     * Numbers of all scenarios; those of experiments, techniques and services of the same names stand in one row.
     *
     * @param results what was run, the one that the others are compared with first
     * @param files names of their files for people, in the same order
     */
    public static CompareResult run(List<ScenarioResult> results, List<String> files) {
        Map<Key, List<Optional<Estimate>>> rows = new LinkedHashMap<>();
        for (int scenario = 0; scenario < results.size(); scenario++) {
            for (var experiment : results.get(scenario).experiments()) {
                for (var run : experiment.runs()) {
                    add(rows, experiment, run, scenario, results.size());
                }
            }
        }
        return new CompareResult(
                results.stream().map(ScenarioResult::scenario).toList(),
                files,
                results.stream().map(ScenarioResult::sha256).toList(),
                rows.entrySet().stream()
                        .map(row -> row(row.getKey(), row.getValue()))
                        .toList());
    }

    private static void add(
            Map<Key, List<Optional<Estimate>>> rows,
            ExperimentResult experiment,
            RunResult run,
            int scenario,
            int scenarios) {
        for (var number : Measured.studied(run)) {
            var key = new Key(
                    experiment.name(),
                    run.techniqueName(),
                    run.parameters().serviceName(),
                    setting(experiment.kind(), run),
                    number.measure(),
                    number.unit());
            var values = rows.computeIfAbsent(
                    key, absent -> new ArrayList<>(Collections.nCopies(scenarios, Optional.empty())));
            // of two experiments with the same name the first counts
            if (values.get(scenario).isEmpty()) {
                values.set(scenario, Optional.of(number.value()));
            }
        }
    }

    private static String setting(ExperimentKind kind, RunResult run) {
        return switch (kind) {
            case DOMAINS -> Messages.get("compare.guests", run.parameters().domains());
            case MEMORY -> Messages.get("compare.memory", run.parameters().memoryGiB());
            default -> "";
        };
    }

    private static CompareResult.Row row(Key key, List<Optional<Estimate>> values) {
        return new CompareResult.Row(
                key.experiment(), key.technique(), key.service(), key.setting(), key.measure(), key.unit(), values);
    }
}
