package org.warmboot.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.warmboot.model.Element;
import org.warmboot.model.Experiment;
import org.warmboot.model.Scenario;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which experiments of a scenario to run. */
final class ExperimentChoice {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--experiment", paramLabel = "ID", descriptionKey = "option.experiment")
    private List<String> chosen = List.of();

    /**
     * Leaves only the chosen experiments in a scenario, all if none is chosen, and the published figures that belong to
     * them.
     */
    void apply(Scenario scenario) {
        var there = scenario.getExperiments().stream().map(Element::getId).toList();
        chosen.stream().filter(id -> !there.contains(id)).findFirst().ifPresent(id -> {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    Messages.get("usage.experiment", id, there.stream().collect(Collectors.joining(", "))));
        });
        if (!chosen.isEmpty()) {
            scenario.getExperiments().removeIf(experiment -> !chosen.contains(experiment.getId()));
        }
        dropFigures(scenario);
    }

    /** Whether experiments were named, so that the others and what only they need are of no account. */
    boolean isMade() {
        return !chosen.isEmpty();
    }

    /** Leaves only experiments of one kind. */
    static void keep(Scenario scenario, Class<? extends Experiment> kind) {
        scenario.getExperiments().removeIf(experiment -> !kind.isInstance(experiment));
        dropFigures(scenario);
    }

    private static void dropFigures(Scenario scenario) {
        scenario.getPublishedFigures()
                .removeIf(figure -> !scenario.getExperiments().contains(figure.getExperiment()));
    }
}
