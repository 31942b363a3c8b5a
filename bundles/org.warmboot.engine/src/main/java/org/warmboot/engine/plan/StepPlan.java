package org.warmboot.engine.plan;

import java.util.List;

/**
 * One step of a technique; it starts when all its predecessors have ended.
 *
 * @param id identifier, distinct within the technique
 * @param name name for people
 * @param action what is done
 * @param scope on what it is done
 * @param order how several domains are visited
 * @param scrubbing what memory is cleared, used by {@link Action#INITIALISE_HYPERVISOR}
 * @param predecessors identifiers of the steps that must have ended
 * @param options choices that only some actions look at
 */
public record StepPlan(
        String id,
        String name,
        Action action,
        Scope scope,
        Order order,
        Scrubbing scrubbing,
        List<String> predecessors,
        StepOptions options) {

    /** Checks the values; throws {@link IllegalArgumentException} with the one that is wrong. */
    public StepPlan {
        Require.text(id, "The identifier of a step");
        Require.text(name, "The name of step " + id);
        Require.present(action, "The action of step " + name);
        Require.present(scope, "The scope of step " + name);
        Require.present(order, "The order of step " + name);
        Require.present(scrubbing, "The scrubbing of step " + name);
        predecessors = List.copyOf(predecessors);
        Require.present(options, "The options of step " + name);
    }

    /** A step with {@link StepOptions#DEFAULT}. */
    public StepPlan(
            String id,
            String name,
            Action action,
            Scope scope,
            Order order,
            Scrubbing scrubbing,
            List<String> predecessors) {
        this(id, name, action, scope, order, scrubbing, predecessors, StepOptions.DEFAULT);
    }
}
