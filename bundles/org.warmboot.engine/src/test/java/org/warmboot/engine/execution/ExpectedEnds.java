package org.warmboot.engine.execution;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.warmboot.engine.plan.DomainRole;
import org.warmboot.engine.plan.Plan;
import org.warmboot.engine.plan.Scope;
import org.warmboot.engine.plan.Scrubbing;
import org.warmboot.engine.plan.StepPlan;

/** What a technique whose steps wait for each other makes of the domains, told without a clock and without costs. */
final class ExpectedEnds {

    private static final Set<String> UP = Set.of("running", "paged-out");

    private final Map<DomainRole, String> ends = new EnumMap<>(DomainRole.class);
    private boolean away;

    private ExpectedEnds() {
        for (var role : DomainRole.values()) {
            ends.put(role, "up");
        }
    }

    /** Ends by role, empty for a technique with steps that may overlap. */
    static Optional<ExpectedEnds> of(Plan plan) {
        var expected = new ExpectedEnds();
        StepPlan before = null;
        for (var step : plan.technique().steps()) {
            if (before != null && !step.predecessors().contains(before.id())) {
                return Optional.empty();
            }
            expected.take(step);
            before = step;
        }
        return Optional.of(expected);
    }

    boolean agrees(DomainRole role, String phase) {
        return ends.get(role).equals(UP.contains(phase) ? "up" : phase);
    }

    private void take(StepPlan step) {
        switch (step.scope()) {
            case PRIVILEGED_DOMAIN -> act(DomainRole.PRIVILEGED, step);
            case DRIVER_DOMAINS -> act(DomainRole.DRIVER, step);
            case GUEST_DOMAINS -> act(DomainRole.GUEST, step);
            case HOST, HYPERVISOR ->
                ends.replaceAll((role, end) -> role == DomainRole.GUEST && away ? end : afterMachine(step, end));
        }
    }

    private void act(DomainRole role, StepPlan step) {
        switch (step.action()) {
            case MIGRATE -> away = role == DomainRole.GUEST || away;
            case MIGRATE_BACK -> away = role != DomainRole.GUEST && away;
            default -> {
                if (step.scope() != Scope.GUEST_DOMAINS || !away) {
                    ends.put(role, afterDomain(step));
                }
            }
        }
    }

    private static String afterDomain(StepPlan step) {
        return switch (step.action()) {
            case SHUT_DOWN -> "down";
            case SUSPEND, RECREATE -> "suspended";
            case SAVE -> "saved";
            case CHECKPOINT -> "checkpointed";
            default -> "up";
        };
    }

    private static String afterMachine(StepPlan step, String end) {
        boolean lost = switch (step.action()) {
            case RESET_HARDWARE -> Set.of("up", "suspended").contains(end);
            case QUICK_RELOAD -> end.equals("up");
            case INITIALISE_HYPERVISOR -> end.equals("suspended") && step.scrubbing() == Scrubbing.ALL_MEMORY;
            default -> false;
        };
        return lost ? "failed" : end;
    }
}
