package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.FAILURE_MODEL__TIME_TO_FAILURE;
import static org.warmboot.model.ModelPackage.Literals.FAILURE_MODEL__TIME_TO_REPAIR;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EReference;
import org.warmboot.model.Distribution;
import org.warmboot.model.FailureModel;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.Scenario;

/** A failure model tells when its component fails and how long the repair takes. */
final class FailureModelCheck implements Check {

    @Override
    public void check(Scenario scenario, Issues found) {
        var factory = ModelFactory.eINSTANCE;
        Set<FailureModel> needed = LongRunChecks.of(scenario).stream()
                .flatMap(LongRunChecks::failures)
                .collect(Collectors.toSet());
        for (FailureModel model : scenario.getFailureModels()) {
            Severity severity = needed.contains(model) ? Severity.ERROR : Severity.WARNING;
            if (model.getTimeToFailure() == null) {
                report(severity, model, FAILURE_MODEL__TIME_TO_FAILURE, factory.createExponential(), found);
            } else if (MeanTime.of(model.getTimeToFailure()) == 0) {
                found.error(model, FAILURE_MODEL__TIME_TO_FAILURE, "failure.at-once", model);
            }
            if (model.getTimeToRepair() == null) {
                report(severity, model, FAILURE_MODEL__TIME_TO_REPAIR, factory.createDeterministic(), found);
            }
        }
    }

    private static void report(
            Severity severity, FailureModel model, EReference missing, Distribution usual, Issues found) {
        var fix = QuickFix.of(Messages.get("fix.add", usual.eClass()), new Change.Set(model, missing, usual));
        found.add(severity, model, missing, List.of(fix), "failure.missing", model, missing);
    }
}
