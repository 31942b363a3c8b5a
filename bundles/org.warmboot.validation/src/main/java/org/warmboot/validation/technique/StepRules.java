package org.warmboot.validation.technique;

import static org.warmboot.model.ModelPackage.Literals.STEP__PREDECESSORS;
import static org.warmboot.model.ModelPackage.Literals.STEP__SCOPE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.warmboot.model.Action;
import org.warmboot.model.Capability;
import org.warmboot.model.Scope;
import org.warmboot.model.Sender;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;

/** What holds for the steps of every technique, whatever their states. */
public final class StepRules {

    private StepRules() {}

    /** Finds steps that act on what their action does not fit, and pairs whose order matters but is open. */
    public static List<StepProblem> problems(Technique technique) {
        var problems = new ArrayList<StepProblem>();
        for (Step step : technique.getSteps()) {
            if (!scopes(step.getAction()).contains(step.getScope())) {
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

    /** Gives what an action may act on; driver domains hold real devices and cannot be suspended, saved or moved. */
    public static Set<Scope> scopes(Action action) {
        return switch (action) {
            case SHUT_DOWN, BOOT -> EnumSet.of(Scope.PRIVILEGED_DOMAIN, Scope.GUEST_DOMAINS, Scope.DRIVER_DOMAINS);
            case RESTART_SERVICES -> EnumSet.of(Scope.GUEST_DOMAINS, Scope.DRIVER_DOMAINS);
            case SUSPEND,
                    RECREATE,
                    RESUME,
                    SAVE,
                    RESTORE,
                    CHECKPOINT,
                    RESTART_CHECKPOINT,
                    MIGRATE,
                    MIGRATE_BACK,
                    RELOCATE -> EnumSet.of(Scope.GUEST_DOMAINS);
            case RESET_HARDWARE -> EnumSet.of(Scope.HOST);
            case QUICK_RELOAD,
                    LOAD_HYPERVISOR,
                    INITIALISE_HYPERVISOR,
                    LIVE_UPDATE,
                    START_CLEAN_SYSTEM,
                    DISCARD_AGED_SYSTEM -> EnumSet.of(Scope.HYPERVISOR);
        };
    }

    /** Gives what a hypervisor must be able to do for a technique: what it says, and what its steps imply. */
    public static Set<Capability> capabilities(Technique technique) {
        var needed = EnumSet.noneOf(Capability.class);
        needed.addAll(technique.getRequires());
        for (Step step : technique.getSteps()) {
            switch (step.getAction()) {
                case SUSPEND, RECREATE, RESUME -> needed.add(Capability.ON_MEMORY_SUSPEND);
                case QUICK_RELOAD -> needed.add(Capability.QUICK_RELOAD);
                case SAVE, RESTORE -> needed.add(Capability.SAVE_TO_DISK);
                case MIGRATE, MIGRATE_BACK -> needed.add(Capability.LIVE_MIGRATION);
                case START_CLEAN_SYSTEM, RELOCATE, DISCARD_AGED_SYSTEM -> needed.add(Capability.NESTED_VIRTUALISATION);
                case LIVE_UPDATE -> needed.add(Capability.LIVE_UPDATE);
                default -> {
                    // every hypervisor can do the rest
                }
            }
        }
        return needed;
    }

    /** Gives the first step of a technique with an action, if there is one. */
    public static Optional<Step> step(Technique technique, Action action) {
        return technique.getSteps().stream()
                .filter(step -> step.getAction() == action)
                .findFirst();
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
        return switch (step.getAction()) {
            case BOOT, RECREATE, SAVE, RESTORE, RESTART_CHECKPOINT, MIGRATE, MIGRATE_BACK, RELOCATE ->
                step.getScope() != Scope.PRIVILEGED_DOMAIN;
            case SUSPEND -> step.getSender() == Sender.PRIVILEGED_DOMAIN;
            default -> false;
        };
    }

    private static boolean isBelowDomains(Step step) {
        return !DomainPhase.isChangedBy(step.getAction());
    }
}
