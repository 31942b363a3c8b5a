package org.warmboot.ui.run;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.Experiment;
import org.warmboot.model.LongRunExperiment;
import org.warmboot.model.Scenario;

/** Questions about some experiments of a scenario: copies of it with these alone. */
public final class ChosenExperiments {

    private ChosenExperiments() {}

    /**
     * Makes a copy of a scenario without the other experiments and without the published figures that belong to them.
     *
     * @param chosen experiments of the scenario
     */
    public static Scenario alone(Scenario scenario, List<? extends Experiment> chosen) {
        var copier = new EcoreUtil.Copier();
        var copy = (Scenario) copier.copy(scenario);
        copier.copyReferences();
        copy.getExperiments().retainAll(chosen.stream().map(copier::get).toList());
        copy.getPublishedFigures().removeIf(figure -> !copy.getExperiments().contains(figure.getExperiment()));
        return copy;
    }

    /**
     * Makes a copy of a scenario in which long runs search the best intervals of their policies.
     *
     * @param chosen long runs of the scenario
     */
    public static Scenario withIntervals(Scenario scenario, List<LongRunExperiment> chosen) {
        var question = alone(scenario, chosen);
        question.getExperiments().stream()
                .map(LongRunExperiment.class::cast)
                .forEach(longRun -> longRun.setFindIntervals(true));
        return question;
    }
}
