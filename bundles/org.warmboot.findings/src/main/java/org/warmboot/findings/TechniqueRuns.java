package org.warmboot.findings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.RunResult;

/**
 * The runs of one technique in one experiment, under all settings.
 *
 * @param experiment the experiment
 * @param technique identifier of the technique
 * @param name its name for people
 * @param runs its runs, at least one
 */
record TechniqueRuns(ExperimentResult experiment, String technique, String name, List<RunResult> runs) {

    static Stream<TechniqueRuns> of(ExperimentResult experiment) {
        return experiment.runs().stream().map(RunResult::technique).distinct().map(technique -> {
            var runs = experiment.runs().stream()
                    .filter(run -> run.technique().equals(technique))
                    .toList();
            return new TechniqueRuns(experiment, technique, runs.getFirst().techniqueName(), runs);
        });
    }

    /** Of all settings the one of which something is largest; absent where no run has it. */
    <T> Optional<Worst<T>> worst(Function<RunResult, Optional<T>> part, ToDoubleFunction<T> size) {
        return runs.stream()
                .flatMap(run -> part.apply(run).stream().map(found -> new Worst<>(run, found)))
                .max(Comparator.comparingDouble(each -> size.applyAsDouble(each.part())));
    }

    /** A run and what is largest in it. */
    record Worst<T>(RunResult run, T part) {}
}
