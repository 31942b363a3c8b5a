package org.warmboot.engine.trace;

import org.warmboot.engine.plan.Action;
import org.warmboot.engine.plan.Scope;

/**
 * When a step of the technique took place, from its first start to its last end over all that it acts on.
 *
 * @param step identifier of the step
 * @param action what it did
 * @param scope on what it acted
 * @param start seconds since the start of the technique
 * @param end seconds since the start of the technique
 */
public record StepRecord(String step, Action action, Scope scope, double start, double end) {

    /** Length in seconds. */
    public double seconds() {
        return end - start;
    }
}
