package org.warmboot.validation.setting;

import java.util.HashMap;
import java.util.Map;
import org.warmboot.model.Step;
import org.warmboot.validation.technique.StepGraph;

/**
 * Who holds how much of a memory or disk while a technique goes on, in bytes.
 *
 * <p>What a step gives back is free for the steps that wait for it; others may take place before it.
 */
final class Space {
    private final StepGraph graph;
    private final long capacity;
    private final Map<Object, Long> held = new HashMap<>();
    /** What steps have given back, which is not yet free for those that do not wait for them. */
    private final Map<Step, Long> given = new HashMap<>();

    private long used;

    Space(StepGraph graph, long capacity) {
        this.graph = graph;
        this.capacity = capacity;
    }

    /** Gives bytes to an owner; tells whether they were free. */
    boolean take(Object owner, long bytes, Step step) {
        if (bytes > free(step)) {
            return false;
        }
        held.merge(owner, bytes, Long::sum);
        used += bytes;
        return true;
    }

    /** Takes everything back from an owner at the end of a step. */
    void release(Object owner, Step step) {
        given.merge(step, drop(owner), Long::sum);
    }

    /** Takes everything back from an owner at once, as steps do that have the host for themselves. */
    long drop(Object owner) {
        Long bytes = held.remove(owner);
        used -= bytes == null ? 0 : bytes;
        return bytes == null ? 0 : bytes;
    }

    void clear() {
        held.clear();
        given.clear();
        used = 0;
    }

    boolean holds(Object owner) {
        return held.containsKey(owner);
    }

    /** Bytes that are free for sure when a step takes place; null for the start. */
    long free(Step step) {
        long lent = given.entrySet().stream()
                .filter(each -> !graph.before(each.getKey(), step))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return capacity - used - lent;
    }
}
