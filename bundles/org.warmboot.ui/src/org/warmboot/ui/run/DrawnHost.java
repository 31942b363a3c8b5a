package org.warmboot.ui.run;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.Experiment;
import org.warmboot.model.Host;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.Scenario;
import org.warmboot.model.Technique;
import org.warmboot.model.action.ActionFacts;
import org.warmboot.model.id.Ids;
import org.warmboot.model.library.TechniqueLibrary;
import org.warmboot.ui.Messages;

/** The question that a drawing asks without words: what does each technique do to this host as it is drawn? */
public final class DrawnHost {

    private DrawnHost() {}

    /**
     * Makes a copy of a scenario whose only experiment runs every technique once that can be tried on a host, or all
     * if none can; if the scenario has no techniques, those of the library.
     *
     * @param host a host of the scenario
     */
    public static Scenario question(Scenario scenario, Host host) {
        var copier = new EcoreUtil.Copier();
        var copy = (Scenario) copier.copy(scenario);
        copier.copyReferences();
        copy.getPublishedFigures().clear();
        copy.getExperiments().clear();
        if (copy.getTechniques().isEmpty()) {
            for (Technique technique : TechniqueLibrary.techniques()) {
                copy.getTechniques().add(EcoreUtil.copy(technique));
            }
        }
        var drawn = (Host) copier.get(host);
        var suitable = SuitableTechniques.of(copy, drawn);
        var experiment = experiment(copy, drawn, suitable.isEmpty() ? copy.getTechniques() : suitable);
        experiment.setName(name(
                host,
                copy.getTechniques().stream()
                        .filter(technique -> !experiment.getTechniques().contains(technique))
                        .toList()));
        copy.getExperiments().add(experiment);
        return copy;
    }

    /** Names what is run, and what the host cannot do. */
    private static String name(Host host, List<Technique> leftOut) {
        var name = host.getName() == null ? host.getId() : host.getName();
        return switch (leftOut.size()) {
            case 0 -> Messages.text("run.drawn", name);
            case 1 ->
                Messages.text("run.drawn.without", name, leftOut.getFirst().getName());
            default -> Messages.text("run.drawn.without.some", name, leftOut.size());
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
