package org.warmboot.cli;

import java.util.List;
import java.util.Optional;
import org.warmboot.experiment.question.Question;
import org.warmboot.model.Element;
import org.warmboot.model.Experiment;
import org.warmboot.model.LongRunExperiment;
import org.warmboot.model.Objective;
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
    private List<String> ids = List.of();

    /** Asks for the chosen experiments of a scenario, for all of it if none is chosen. */
    Question question(Scenario scenario) {
        return ids.isEmpty() ? Question.all(scenario) : Question.some(scenario, chosen(scenario, Experiment.class));
    }

    /** Asks the chosen long runs of a scenario for best intervals, all of them if none is chosen. */
    Question intervals(Scenario scenario, Optional<Objective> objective) {
        return Question.intervals(scenario, chosen(scenario, LongRunExperiment.class), objective);
    }

    private <E extends Experiment> List<E> chosen(Scenario scenario, Class<E> kind) {
        var there = scenario.getExperiments().stream().map(Element::getId).toList();
        ids.stream().filter(id -> !there.contains(id)).findFirst().ifPresent(id -> {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), Messages.get("usage.experiment", id, String.join(", ", there)));
        });
        return scenario.getExperiments().stream()
                .filter(experiment -> ids.isEmpty() || ids.contains(experiment.getId()))
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
