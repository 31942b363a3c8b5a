package org.warmboot.ui.properties;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.Scope;
import org.warmboot.model.Step;
import org.warmboot.model.action.ActionFacts;

/** Which options of a step have an effect, by its action and scope. */
final class StepFeatures {

    private StepFeatures() {}

    /** Whether an option matters to a step: its value changes what the step does. */
    static boolean matters(Step step, EStructuralFeature feature) {
        if (feature == Literals.STEP__ORDER || feature == Literals.STEP__AT_ONCE) {
            return step.getScope() != Scope.HOST && step.getScope() != Scope.HYPERVISOR;
        }
        return !ActionFacts.isOption(feature) || ActionFacts.of(step).options().contains(feature);
    }
}
