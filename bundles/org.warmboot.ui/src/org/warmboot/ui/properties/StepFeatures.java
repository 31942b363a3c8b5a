package org.warmboot.ui.properties;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.warmboot.model.Action;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.Scope;
import org.warmboot.model.Step;

/** Which options of a step have an effect, by its action and scope. */
final class StepFeatures {

    private static final Set<Action> MIGRATIONS = EnumSet.of(Action.MIGRATE, Action.MIGRATE_BACK);

    private static final Map<EStructuralFeature, Set<Action>> ACTIONS = Map.of(
            Literals.STEP__SCRUBBING, EnumSet.of(Action.INITIALISE_HYPERVISOR),
            Literals.STEP__IMAGE, EnumSet.of(Action.SAVE),
            Literals.STEP__SENDER, EnumSet.of(Action.SUSPEND),
            Literals.STEP__DESTINATION, EnumSet.of(Action.MIGRATE),
            Literals.STEP__RATE_LIMIT, MIGRATIONS,
            Literals.STEP__ROUND_LIMIT, MIGRATIONS,
            Literals.STEP__STOP_THRESHOLD, MIGRATIONS);

    private StepFeatures() {}

    /** Whether an option matters to a step: its value changes what the step does. */
    static boolean matters(Step step, EStructuralFeature feature) {
        if (feature == Literals.STEP__ORDER || feature == Literals.STEP__AT_ONCE) {
            return step.getScope() != Scope.HOST && step.getScope() != Scope.HYPERVISOR;
        }
        return !ACTIONS.containsKey(feature) || ACTIONS.get(feature).contains(step.getAction());
    }
}
