package org.warmboot.ui.run;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.Host;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.Scenario;
import org.warmboot.model.Technique;
import org.warmboot.model.id.Ids;
import org.warmboot.model.library.TechniqueLibrary;
import org.warmboot.ui.Messages;

/** The question that a drawing asks without words: what does each technique do to this host as it is drawn? */
public final class DrawnHost {

    private DrawnHost() {
    }

    /**
     * Makes a copy of a scenario whose only experiment runs every technique once on a host; if it has no techniques,
     * those of the library.
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
        var experiment = ModelFactory.eINSTANCE.createRebootExperiment();
        experiment.setId(Ids.fresh(copy, "drawn"));
        experiment.setName(Messages.text("run.drawn", host.getName() == null ? host.getId() : host.getName()));
        experiment.setHost((Host) copier.get(host));
        experiment.getTechniques().addAll(copy.getTechniques());
        copy.getExperiments().add(experiment);
        return copy;
    }
}
