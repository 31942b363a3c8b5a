package org.warmboot.experiment.result;

import java.util.List;

/**
 * Everything that one execution of a scenario yields.
 *
 * @param scenario name of the scenario
 * @param sha256 digest of the scenario file, lower-case hexadecimal; of its canonical serialisation if it has no file
 * @param seed seed of all random streams
 * @param experiments one entry per experiment, in the order of the scenario
 * @param comparisons published figures beside the simulated ones, in the order of the scenario
 * @param sources where the parameters come from, in the order of the scenario
 */
public record ScenarioResult(
        String scenario,
        String sha256,
        long seed,
        List<ExperimentResult> experiments,
        List<Comparison> comparisons,
        List<ParameterSource> sources) {

    public ScenarioResult {
        experiments = List.copyOf(experiments);
        comparisons = List.copyOf(comparisons);
        sources = List.copyOf(sources);
    }
}
