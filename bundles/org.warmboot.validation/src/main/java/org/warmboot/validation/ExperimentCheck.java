package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.EXPERIMENT__TECHNIQUES;

import java.util.List;
import org.warmboot.model.Experiment;
import org.warmboot.model.Scenario;

/** An experiment tries at least one technique; its host is looked at by the checks of hosts. */
final class ExperimentCheck implements Check {

    @Override
    public void check(Scenario scenario, Issues found) {
        for (Experiment experiment : scenario.getExperiments()) {
            if (experiment.getTechniques().isEmpty()) {
                List<QuickFix> fixes = scenario.getTechniques().stream()
                        .map(technique -> QuickFix.of(
                                Messages.get("fix.use", technique),
                                new Change.Add(experiment, EXPERIMENT__TECHNIQUES, technique)))
                        .toList();
                found.add(
                        Severity.ERROR, experiment, EXPERIMENT__TECHNIQUES, fixes, "experiment.technique", experiment);
            }
        }
    }
}
