package org.warmboot.experiment.compile;

import java.util.List;
import org.warmboot.experiment.result.ParameterSource;

/**
 * A whole scenario, ready to run and independent of the model it came from.
 *
 * @param name name of the scenario
 * @param sha256 digest that identifies its text
 * @param seed seed of all random streams
 * @param experiments in the order of the scenario
 * @param figures published figures to compare with, in the order of the scenario
 * @param sources where the parameters come from
 */
public record ScenarioPlan(
        String name,
        String sha256,
        long seed,
        List<ExperimentPlan> experiments,
        List<FigurePlan> figures,
        List<ParameterSource> sources) {

    public ScenarioPlan {
        experiments = List.copyOf(experiments);
        figures = List.copyOf(figures);
        sources = List.copyOf(sources);
    }

    /** Number of runs in all experiments. */
    public int runs() {
        return experiments.stream()
                .mapToInt(experiment -> experiment.runs().size())
                .sum();
    }
}
