package org.warmboot.validation.technique;

import static org.warmboot.model.ModelPackage.Literals.STEP__PREDECESSORS;
import static org.warmboot.model.ModelPackage.Literals.STEP__SCRUBBING;
import static org.warmboot.model.ModelPackage.Literals.STEP__SENDER;
import static org.warmboot.model.ModelPackage.Literals.TECHNIQUE__STEPS;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.warmboot.model.Action;
import org.warmboot.model.Scope;
import org.warmboot.model.Scrubbing;
import org.warmboot.model.Sender;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;

/** Goes through the steps of a technique and follows the states of hypervisor and domains. */
public final class TechniqueWalk {
    private enum Hypervisor {
        RUNNING,
        RESET,
        LOADED
    }

    private final List<StepProblem> problems = new ArrayList<>();
    private final Map<Scope, DomainPhase> domains = new EnumMap<>(Map.of(
            Scope.PRIVILEGED_DOMAIN, DomainPhase.RUNNING,
            Scope.GUEST_DOMAINS, DomainPhase.RUNNING,
            Scope.DRIVER_DOMAINS, DomainPhase.RUNNING));
    private Hypervisor hypervisor = Hypervisor.RUNNING;
    /** Whether a clean system runs beside the aged one. */
    private boolean cleanSystem;
    /** Whether a clean system has ended with the aged one, so that it was of no use. */
    private boolean cleanSystemLost;

    private TechniqueWalk() {}

    /**
     * Finds what cannot work in a technique whose steps have suitable scopes and no cycle. Driver domains that are
     * never shut down are no problem here, as a host need not have any.
     */
    public static List<StepProblem> problems(Technique technique) {
        var walk = new TechniqueWalk();
        List<Step> order = new StepGraph(technique).order();
        order.forEach(walk::step);
        if (!order.isEmpty()) {
            walk.end(technique);
        }
        return List.copyOf(walk.problems);
    }

    /** Tells whether a technique works wherever there is all that it needs. */
    public static boolean isSound(Technique technique) {
        return !technique.getSteps().isEmpty()
                && technique.getSteps().stream()
                        .allMatch(step -> technique.getSteps().containsAll(step.getPredecessors()))
                && new StepGraph(technique).cycle().isEmpty()
                && StepRules.problems(technique).isEmpty()
                && problems(technique).isEmpty();
    }

    /** Tells whether a technique that is sound ends with the guests on other hosts. */
    public static boolean leavesGuestsAway(Technique technique) {
        var walk = new TechniqueWalk();
        new StepGraph(technique).order().forEach(walk::step);
        return walk.domains.get(Scope.GUEST_DOMAINS) == DomainPhase.AWAY;
    }

    /** Tells whether a technique restarts the hypervisor while driver domains run. */
    public static boolean losesDriverDomains(Technique technique) {
        boolean down = false;
        for (Step step : new StepGraph(technique).order()) {
            if (step.getScope() == Scope.DRIVER_DOMAINS && step.getAction() != Action.RESTART_SERVICES) {
                down = step.getAction() == Action.SHUT_DOWN;
            } else if (!down && restarts(step.getAction())) {
                return true;
            }
        }
        return false;
    }

    private static boolean restarts(Action action) {
        return action == Action.RESET_HARDWARE || action == Action.QUICK_RELOAD || action == Action.DISCARD_AGED_SYSTEM;
    }

    private void step(Step step) {
        switch (step.getAction()) {
            case RESET_HARDWARE -> {
                domains.forEach((scope, phase) -> checkLoss(step, scope, phase, phase.isInMemory()));
                hypervisor = Hypervisor.RESET;
                loseCleanSystem();
            }
            case QUICK_RELOAD -> {
                expect(step, Hypervisor.RUNNING, Hypervisor.LOADED);
                domains.forEach((scope, phase) -> checkLoss(step, scope, phase, phase == DomainPhase.FROZEN));
                domains.replaceAll((scope, phase) -> phase.isInMemory() ? DomainPhase.FROZEN : phase);
                loseCleanSystem();
            }
            case LOAD_HYPERVISOR -> expect(step, Hypervisor.RESET, Hypervisor.LOADED);
            case INITIALISE_HYPERVISOR -> initialise(step);
            case LIVE_UPDATE -> expectManagement(step);
            case START_CLEAN_SYSTEM -> {
                expectManagement(step);
                if (cleanSystem) {
                    problems.add(StepProblem.of(step, STEP__PREDECESSORS, "walk.clean-twice", step));
                }
                cleanSystem = true;
            }
            case DISCARD_AGED_SYSTEM -> discard(step);
            case SHUT_DOWN,
                    BOOT,
                    SUSPEND,
                    RECREATE,
                    RESUME,
                    SAVE,
                    RESTORE,
                    RESTART_SERVICES,
                    CHECKPOINT,
                    RESTART_CHECKPOINT,
                    MIGRATE,
                    MIGRATE_BACK,
                    RELOCATE -> domain(step);
        }
    }

    /** The privileged domain belongs to the aged system and ends with it; the clean system has its own. */
    private void discard(Step step) {
        expectManagement(step);
        DomainPhase guests = domains.get(Scope.GUEST_DOMAINS);
        if (!cleanSystem) {
            problems.add(StepProblem.of(step, STEP__PREDECESSORS, "walk.no-clean-system", step));
        } else if (guests.needsHypervisor() || guests.isInMemory()) {
            problems.add(StepProblem.of(step, STEP__PREDECESSORS, "walk.discard", step));
        }
        cleanSystem = false;
        domains.replaceAll((scope, phase) -> phase == DomainPhase.RELOCATED ? DomainPhase.RUNNING : phase);
    }

    private void initialise(Step step) {
        expect(step, Hypervisor.LOADED, Hypervisor.RUNNING);
        if (step.getScrubbing() == Scrubbing.ALL_MEMORY && domains.containsValue(DomainPhase.FROZEN)) {
            problems.add(StepProblem.of(step, STEP__SCRUBBING, "walk.scrubbed", step));
        }
    }

    private void checkLoss(Step step, Scope scope, DomainPhase phase, boolean lost) {
        if (lost) {
            problems.add(StepProblem.of(step, STEP__PREDECESSORS, "walk.lost", step, scope));
        } else if ((phase == DomainPhase.RUNNING || phase == DomainPhase.RELOCATED) && scope != Scope.DRIVER_DOMAINS) {
            problems.add(StepProblem.of(step, STEP__PREDECESSORS, "walk.running", step, scope));
        }
    }

    private void expect(Step step, Hypervisor before, Hypervisor after) {
        if (hypervisor != before) {
            problems.add(StepProblem.of(
                    step,
                    STEP__PREDECESSORS,
                    "walk.hypervisor." + step.getAction().getLiteral(),
                    step));
        }
        hypervisor = after;
    }

    /** The hypervisor runs, and so does the privileged domain that manages it. */
    private void expectManagement(Step step) {
        expect(step, Hypervisor.RUNNING, Hypervisor.RUNNING);
        if (domains.get(Scope.PRIVILEGED_DOMAIN) != DomainPhase.RUNNING) {
            problems.add(StepProblem.of(step, STEP__PREDECESSORS, "walk.no-dom0", step));
        }
    }

    private void loseCleanSystem() {
        cleanSystemLost |= cleanSystem;
        cleanSystem = false;
    }

    private void domain(Step step) {
        DomainPhase phase = domains.get(step.getScope());
        Action action = step.getAction();
        if (!phase.allows(action)) {
            problems.add(StepProblem.of(
                    step, STEP__PREDECESSORS, refusal(action, phase), step, step.getScope(), phase.key()));
        } else if (hypervisor != Hypervisor.RUNNING) {
            problems.add(StepProblem.of(step, STEP__PREDECESSORS, "walk.no-hypervisor", step));
        } else if (needsPrivilegedDomain(step) && domains.get(Scope.PRIVILEGED_DOMAIN) != DomainPhase.RUNNING) {
            problems.add(StepProblem.of(step, STEP__PREDECESSORS, "walk.no-dom0", step));
        } else if (action == Action.SUSPEND
                && step.getSender() == Sender.PRIVILEGED_DOMAIN
                && domains.get(Scope.PRIVILEGED_DOMAIN) != DomainPhase.RUNNING) {
            problems.add(StepProblem.of(step, STEP__SENDER, "walk.sender", step));
        } else if (action == Action.RELOCATE && !cleanSystem) {
            problems.add(StepProblem.of(step, STEP__PREDECESSORS, "walk.no-clean-system", step));
        }
        domains.put(step.getScope(), DomainPhase.after(action));
    }

    /** Some things that people try are not offered at all; they are told so, and what is. */
    private static String refusal(Action action, DomainPhase phase) {
        if (action == Action.MIGRATE && phase.doesNotRunHere()) {
            return "walk.migrate.cold";
        }
        return phase == DomainPhase.AWAY && action != Action.MIGRATE ? "walk.away" : "walk." + action.getLiteral();
    }

    /** The privileged domain builds domains and serves their disks; a hypervisor can suspend them by itself. */
    private static boolean needsPrivilegedDomain(Step step) {
        return step.getScope() != Scope.PRIVILEGED_DOMAIN
                && step.getAction() != Action.SUSPEND
                && step.getAction() != Action.RESTART_SERVICES;
    }

    private void end(Technique technique) {
        if (hypervisor != Hypervisor.RUNNING) {
            problems.add(StepProblem.of(technique, TECHNIQUE__STEPS, "walk.end.hypervisor", technique));
        }
        if (cleanSystemLost || cleanSystem && domains.get(Scope.GUEST_DOMAINS) != DomainPhase.RELOCATED) {
            problems.add(StepProblem.of(technique, TECHNIQUE__STEPS, "walk.end.clean", technique));
        }
        domains.forEach((scope, phase) -> {
            if (phase == DomainPhase.RELOCATED) {
                problems.add(StepProblem.of(technique, TECHNIQUE__STEPS, "walk.end.aged", technique));
            } else if (!phase.serves()) {
                problems.add(
                        StepProblem.of(technique, TECHNIQUE__STEPS, "walk.end.domains", technique, scope, phase.key()));
            }
        });
    }
}
