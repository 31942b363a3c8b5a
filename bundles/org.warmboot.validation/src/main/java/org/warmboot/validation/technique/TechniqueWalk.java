package org.warmboot.validation.technique;

import static org.warmboot.model.ModelPackage.Literals.STEP__PREDECESSORS;
import static org.warmboot.model.ModelPackage.Literals.STEP__SCRUBBING;
import static org.warmboot.model.ModelPackage.Literals.STEP__SENDER;
import static org.warmboot.model.ModelPackage.Literals.TECHNIQUE__STEPS;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.warmboot.model.Scope;
import org.warmboot.model.Scrubbing;
import org.warmboot.model.Sender;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;
import org.warmboot.model.action.ActionFacts;
import org.warmboot.model.action.DomainPhase;
import org.warmboot.model.action.HypervisorPhase;
import org.warmboot.model.action.Management;
import org.warmboot.model.action.StateChange;

/** Goes through the steps of a technique and follows the states of hypervisor and domains. */
public final class TechniqueWalk {
    private final List<StepProblem> problems = new ArrayList<>();
    private final Map<Scope, DomainPhase> domains = new EnumMap<>(Map.of(
            Scope.PRIVILEGED_DOMAIN, DomainPhase.RUNNING,
            Scope.GUEST_DOMAINS, DomainPhase.RUNNING,
            Scope.DRIVER_DOMAINS, DomainPhase.RUNNING));
    private HypervisorPhase hypervisor = HypervisorPhase.RUNNING;
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
            var facts = ActionFacts.of(step);
            if (step.getScope() == Scope.DRIVER_DOMAINS
                    && facts.ofDomains().map(StateChange.OfDomains::moves).orElse(true)) {
                down = facts.leadsTo(DomainPhase.DOWN);
            } else if (!down
                    && facts.ofHypervisor()
                            .filter(StateChange.OfHypervisor::endsInstance)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void step(Step step) {
        switch (ActionFacts.of(step).change()) {
            case StateChange.OfDomains change -> onDomains(step, change);
            case StateChange.OfHypervisor change -> onHypervisor(step, change);
        }
    }

    private void onHypervisor(Step step, StateChange.OfHypervisor change) {
        var facts = ActionFacts.of(step);
        if (!change.from().contains(hypervisor)) {
            problems.add(StepProblem.of(
                    step,
                    STEP__PREDECESSORS,
                    "walk.hypervisor." + step.getAction().getLiteral(),
                    step));
        }
        hypervisor = change.to();
        if (facts.management() == Management.AT_WORK && !managementRuns()) {
            problems.add(StepProblem.of(step, STEP__PREDECESSORS, "walk.no-dom0", step));
        }
        if (facts.options().contains(STEP__SCRUBBING)
                && step.getScrubbing() == Scrubbing.ALL_MEMORY
                && domains.containsValue(DomainPhase.FROZEN)) {
            problems.add(StepProblem.of(step, STEP__SCRUBBING, "walk.scrubbed", step));
        }
        loseMemory(step, change.kept());
        changeCleanSystem(step, change.clean());
    }

    private void loseMemory(Step step, StateChange.Kept kept) {
        switch (kept) {
            case ALL -> {
                // nothing is lost
            }
            case FROZEN -> {
                domains.forEach((scope, phase) -> checkLoss(step, scope, phase, phase == DomainPhase.FROZEN));
                domains.replaceAll((scope, phase) -> phase.isInMemory() ? DomainPhase.FROZEN : phase);
                loseCleanSystem();
            }
            case NOTHING -> {
                domains.forEach((scope, phase) -> checkLoss(step, scope, phase, phase.isInMemory()));
                loseCleanSystem();
            }
        }
    }

    private void changeCleanSystem(Step step, StateChange.Clean clean) {
        switch (clean) {
            case AS_BEFORE -> {
                // nobody starts or ends one
            }
            case STARTS -> {
                if (cleanSystem) {
                    problems.add(StepProblem.of(step, STEP__PREDECESSORS, "walk.clean-twice", step));
                }
                cleanSystem = true;
            }
            case TAKES_OVER -> discard(step);
        }
    }

    /** The privileged domain belongs to the aged system and ends with it; the clean system has its own. */
    private void discard(Step step) {
        DomainPhase guests = domains.get(Scope.GUEST_DOMAINS);
        if (!cleanSystem) {
            problems.add(StepProblem.of(step, STEP__PREDECESSORS, "walk.no-clean-system", step));
        } else if (guests == DomainPhase.RUNNING || guests.isInMemory()) {
            problems.add(StepProblem.of(step, STEP__PREDECESSORS, "walk.discard", step));
        }
        cleanSystem = false;
        domains.replaceAll((scope, phase) -> phase == DomainPhase.RELOCATED ? DomainPhase.RUNNING : phase);
    }

    private void checkLoss(Step step, Scope scope, DomainPhase phase, boolean lost) {
        if (lost) {
            problems.add(StepProblem.of(step, STEP__PREDECESSORS, "walk.lost", step, scope));
        } else if ((phase == DomainPhase.RUNNING || phase == DomainPhase.RELOCATED) && scope != Scope.DRIVER_DOMAINS) {
            problems.add(StepProblem.of(step, STEP__PREDECESSORS, "walk.running", step, scope));
        }
    }

    private boolean managementRuns() {
        return domains.get(Scope.PRIVILEGED_DOMAIN) == DomainPhase.RUNNING;
    }

    private void loseCleanSystem() {
        cleanSystemLost |= cleanSystem;
        cleanSystem = false;
    }

    private void onDomains(Step step, StateChange.OfDomains change) {
        var facts = ActionFacts.of(step);
        DomainPhase phase = domains.get(step.getScope());
        if (!change.from().contains(phase)) {
            problems.add(
                    StepProblem.of(step, STEP__PREDECESSORS, refusal(facts, phase), step, step.getScope(), key(phase)));
        } else if (hypervisor != HypervisorPhase.RUNNING) {
            problems.add(StepProblem.of(step, STEP__PREDECESSORS, "walk.no-hypervisor", step));
        } else if (needsManagement(facts, step) && !managementRuns()) {
            problems.add(StepProblem.of(step, STEP__PREDECESSORS, "walk.no-dom0", step));
        } else if (facts.management() == Management.SENDER
                && step.getSender() == Sender.PRIVILEGED_DOMAIN
                && !managementRuns()) {
            problems.add(StepProblem.of(step, STEP__SENDER, "walk.sender", step));
        } else if (change.to() == DomainPhase.RELOCATED && !cleanSystem) {
            problems.add(StepProblem.of(step, STEP__PREDECESSORS, "walk.no-clean-system", step));
        }
        domains.put(step.getScope(), change.to());
    }

    /** Some things that people try are not offered at all; they are told so, and what is. */
    private static String refusal(ActionFacts facts, DomainPhase phase) {
        if (facts.movesAway() && phase.isStopped()) {
            return "walk.migrate.cold";
        }
        return phase == DomainPhase.AWAY && !facts.movesAway()
                ? "walk.away"
                : "walk." + facts.action().getLiteral();
    }

    /** Only others need the privileged domain up; it can be shut down and booted by itself. */
    private static boolean needsManagement(ActionFacts facts, Step step) {
        return step.getScope() != Scope.PRIVILEGED_DOMAIN
                && (facts.management() == Management.UP || facts.management() == Management.AT_WORK);
    }

    /** Gives the name by which messages know a phase. */
    private static String key(DomainPhase phase) {
        return "phase." + phase.name().toLowerCase(Locale.ROOT);
    }

    private void end(Technique technique) {
        if (hypervisor != HypervisorPhase.RUNNING) {
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
                        StepProblem.of(technique, TECHNIQUE__STEPS, "walk.end.domains", technique, scope, key(phase)));
            }
        });
    }
}
