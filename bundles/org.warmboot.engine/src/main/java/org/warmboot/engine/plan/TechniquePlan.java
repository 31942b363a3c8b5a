package org.warmboot.engine.plan;

import java.util.HashMap;
import java.util.List;

/**
 * A rejuvenation technique: steps and which of them wait for which.
 *
 * @param id stable identifier, for example {@code warm}
 * @param name name for people
 * @param steps steps with distinct identifiers and without a cycle
 */
public record TechniquePlan(String id, String name, List<StepPlan> steps) {

    /** Checks the graph; throws {@link IllegalArgumentException} for an unknown predecessor or a cycle. */
    public TechniquePlan {
        Require.text(id, "The identifier of a technique");
        Require.text(name, "The name of technique " + id);
        steps = List.copyOf(steps);
        Require.distinct(steps, StepPlan::id, "Identifiers of steps of technique " + name);
        requireOrder(name, steps);
    }

    private static void requireOrder(String name, List<StepPlan> steps) {
        var marks = new HashMap<String, Mark>();
        var byId = new HashMap<String, StepPlan>();
        steps.forEach(step -> byId.put(step.id(), step));
        for (var step : steps) {
            for (var predecessor : step.predecessors()) {
                if (!byId.containsKey(predecessor)) {
                    throw new IllegalArgumentException("Step " + step.name() + " of technique " + name
                            + " waits for the unknown step " + predecessor + ".");
                }
            }
        }
        steps.forEach(step -> visit(step, byId, marks));
    }

    private static void visit(StepPlan step, HashMap<String, StepPlan> byId, HashMap<String, Mark> marks) {
        var mark = marks.get(step.id());
        if (mark == Mark.OPEN) {
            throw new IllegalArgumentException("Step " + step.name() + " waits for itself.");
        }
        if (mark == null) {
            marks.put(step.id(), Mark.OPEN);
            step.predecessors().forEach(id -> visit(byId.get(id), byId, marks));
            marks.put(step.id(), Mark.DONE);
        }
    }

    private enum Mark {
        OPEN,
        DONE
    }
}
