package org.warmboot.validation.technique;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;

/** The steps of a technique and what must end before each of them starts. */
public final class StepGraph {
    private final List<Step> steps;
    private final List<Step> order = new ArrayList<>();
    private final Map<Step, Set<Step>> ancestors = new HashMap<>();

    /** Reads the graph of a technique; predecessors outside of it are left out. */
    public StepGraph(Technique technique) {
        steps = List.copyOf(technique.getSteps());
        boolean found = true;
        while (found) {
            found = false;
            for (Step step : steps) {
                if (!ancestors.containsKey(step) && ancestors.keySet().containsAll(predecessors(step))) {
                    append(step);
                    found = true;
                }
            }
        }
    }

    /** Gives the steps in an order in which they can start; those in or behind a cycle are missing. */
    public List<Step> order() {
        return List.copyOf(order);
    }

    /** Gives a step that waits for itself, if there is one. */
    public Optional<Step> cycle() {
        return steps.stream()
                .filter(step -> !ancestors.containsKey(step) && reaches(step, step))
                .findFirst();
    }

    /** Tells whether one step has always ended when the other starts. */
    public boolean before(Step first, Step second) {
        return ancestors.getOrDefault(second, Set.of()).contains(first);
    }

    private void append(Step step) {
        var all = new HashSet<Step>();
        for (Step predecessor : predecessors(step)) {
            all.add(predecessor);
            all.addAll(ancestors.get(predecessor));
        }
        ancestors.put(step, all);
        order.add(step);
    }

    private List<Step> predecessors(Step step) {
        return step.getPredecessors().stream().filter(steps::contains).toList();
    }

    private boolean reaches(Step from, Step target) {
        var seen = new HashSet<Step>();
        var open = new ArrayList<>(predecessors(from));
        while (!open.isEmpty()) {
            Step step = open.removeLast();
            if (step == target) {
                return true;
            }
            if (seen.add(step)) {
                open.addAll(predecessors(step));
            }
        }
        return false;
    }
}
