package org.warmboot.validation.technique;

import static org.warmboot.model.ModelPackage.Literals.STEP__PREDECESSORS;
import static org.warmboot.model.ModelPackage.Literals.STEP__SCOPE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.warmboot.model.Capability;
import org.warmboot.model.Scope;
import org.warmboot.model.Sender;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;
import org.warmboot.model.action.ActionFacts;

/** What holds for the steps of every technique, whatever their states. */
public final class StepRules {

    private StepRules() {}

    /** Finds steps that act on what their action does not fit, and pairs whose order matters but is open. */
    public static List<StepProblem> problems(Technique technique) {
        var problems = new ArrayList<StepProblem>();
        for (Step step : technique.getSteps()) {
            if (!ActionFacts.of(step).scopes().contains(step.getScope())) {
                problems.add(StepProblem.of(step, STEP__SCOPE, "step.scope", step, step.getAction(), step.getScope()));
            }
        }
        var graph = new StepGraph(technique);
        for (int i = 0; i < graph.order().size(); i++) {
            for (int j = i + 1; j < graph.order().size(); j++) {
                Step first = graph.order().get(i);
                Step second = graph.order().get(j);
                if (conflict(first, second) && !graph.before(first, second)) {
                    problems.add(StepProblem.of(second, STEP__PREDECESSORS, "step.unordered", second, first));
                }
            }
        }
        return problems;
    }

    /** Gives what a hypervisor must be able to do for a technique: what it says, and what its steps imply. */
    public static Set<Capability> capabilities(Technique technique) {
        var needed = EnumSet.noneOf(Capability.class);
        needed.addAll(technique.getRequires());
        ActionFacts.of(technique).flatMap(facts -> facts.capability().stream()).forEach(needed::add);
        return needed;
    }

    private static boolean conflict(Step one, Step other) {
        return one.getScope() == other.getScope()
                || isBelowDomains(one)
                || isBelowDomains(other)
                || changesManagement(one) && needsManagement(other)
                || changesManagement(other) && needsManagement(one);
    }

    private static boolean changesManagement(Step step) {
        return step.getScope() == Scope.PRIVILEGED_DOMAIN;
    }

    /** What is built, moved or written by the privileged domain cannot be done while that goes down or comes up. */
    private static boolean needsManagement(Step step) {
        return switch (ActionFacts.of(step).management()) {
            case AT_WORK -> !changesManagement(step);
            case SENDER -> step.getSender() == Sender.PRIVILEGED_DOMAIN;
            case UP, NONE -> false;
        };
    }

    private static boolean isBelowDomains(Step step) {
        return ActionFacts.of(step).ofHypervisor().isPresent();
    }
}
