package org.warmboot.experiment.question;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.experiment.Messages;
import org.warmboot.model.Experiment;
import org.warmboot.model.Host;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.Scenario;
import org.warmboot.model.Technique;
import org.warmboot.model.action.ActionFacts;
import org.warmboot.model.id.Ids;
import org.warmboot.model.library.TechniqueLibrary;
import org.warmboot.model.words.ElementNames;

/** The question that a drawing asks without words: what does each technique do to this host as it is drawn? */
final class HostQuestion {

    private HostQuestion() {}

    /**
     * Replaces the experiments of a scenario by one that runs every technique once that can be tried on a host, or all
     * if none can; if the scenario has no techniques, those of the library.
     *
     * @param host a host of the scenario
     */
    static void ask(Scenario scenario, Host host) {
        if (scenario.getTechniques().isEmpty()) {
            for (Technique technique : TechniqueLibrary.techniques()) {
                scenario.getTechniques().add(EcoreUtil.copy(technique));
            }
        }
        var suitable = SuitableTechniques.of(scenario, host);
        ask(scenario, host, suitable.isEmpty() ? List.copyOf(scenario.getTechniques()) : suitable);
    }

    /** Replaces the experiments of a scenario by one that runs some of its techniques once on a host. */
    static void ask(Scenario scenario, Host host, List<Technique> techniques) {
        scenario.getPublishedFigures().clear();
        scenario.getExperiments().clear();
        var experiment = experiment(scenario, host, techniques);
        experiment.setName(name(
                host,
                scenario.getTechniques().stream()
                        .filter(technique -> !experiment.getTechniques().contains(technique))
                        .toList()));
        scenario.getExperiments().add(experiment);
    }

    /** Names what is run, and what the host cannot do. */
    private static String name(Host host, List<Technique> leftOut) {
        var name = ElementNames.orId(host);
        return switch (leftOut.size()) {
            case 0 -> Messages.get("question.host", name);
            case 1 ->
                Messages.get("question.host.without", name, leftOut.getFirst().getName());
            default -> Messages.get("question.host.without.some", name, leftOut.size());
        };
    }

    /** An experiment on a host as it is drawn; migrations may use all other hosts. */
    static Experiment experiment(Scenario scenario, Host host, List<Technique> techniques) {
        var experiment = ModelFactory.eINSTANCE.createRebootExperiment();
        experiment.setId(Ids.fresh(scenario, "drawn"));
        experiment.setHost(host);
        experiment.getTechniques().addAll(techniques);
        if (techniques.stream().flatMap(ActionFacts::of).anyMatch(ActionFacts::movesAway)) {
            scenario.getHosts().stream().filter(other -> other != host).forEach(experiment.getPeers()::add);
        }
        return experiment;
    }
}
