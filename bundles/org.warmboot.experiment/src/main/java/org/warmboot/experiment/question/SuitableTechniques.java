package org.warmboot.experiment.question;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.Experiment;
import org.warmboot.model.Host;
import org.warmboot.model.Scenario;
import org.warmboot.model.Technique;
import org.warmboot.model.library.TechniqueLibrary;

/** Which techniques of a scenario can be tried on one of its hosts. */
public final class SuitableTechniques {

    private static final int BUILT_IN = 3;

    private SuitableTechniques() {}

    /** Those against which validation has nothing more to say than against the scenario as it is. */
    public static List<Technique> of(Scenario scenario, Host host) {
        var copier = new EcoreUtil.Copier();
        var copy = Question.copy(scenario, copier);
        copy.getExperiments().clear();
        copy.getPublishedFigures().clear();
        var drawn = (Host) copier.get(host);
        var before = with(copy, HostQuestion.experiment(copy, drawn, List.of()), NewErrors::since);
        return scenario.getTechniques().stream()
                .filter(technique -> with(
                        copy,
                        HostQuestion.experiment(copy, drawn, List.of((Technique) copier.get(technique))),
                        tried -> before.in(tried).findAny().isEmpty()))
                .toList();
    }

    /** What a new experiment compares: the first three that are built in, and all that the user has made. */
    public static List<Technique> toTry(Scenario scenario, Host host) {
        var builtIn =
                TechniqueLibrary.techniques().stream().map(Technique::getId).toList();
        var suitable = of(scenario, host);
        var first = suitable.stream()
                .filter(technique -> builtIn.contains(technique.getId()))
                .limit(BUILT_IN);
        var own = suitable.stream().filter(technique -> !builtIn.contains(technique.getId()));
        var chosen = Stream.concat(first, own).toList();
        return chosen.isEmpty()
                ? scenario.getTechniques().stream().limit(BUILT_IN).toList()
                : chosen;
    }

    private static <T> T with(Scenario scenario, Experiment experiment, Function<Scenario, T> look) {
        scenario.getExperiments().add(experiment);
        var seen = look.apply(scenario);
        scenario.getExperiments().remove(experiment);
        return seen;
    }
}
