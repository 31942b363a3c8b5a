package org.warmboot.drawing.technique;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;

/** The columns of a graph of steps: each step right of all it waits for. A link that closes a circle is left out. */
final class StepLayers {
    private final List<Step> steps;
    private final Map<Step, Integer> layers = new HashMap<>();
    private final Set<Step> open = new HashSet<>();

    StepLayers(Technique technique) {
        steps = List.copyOf(technique.getSteps());
        steps.forEach(this::layer);
    }

    /** Gives the column of a step, from 0. */
    int of(Step step) {
        return layers.get(step);
    }

    /** Gives the number of columns. */
    int count() {
        return layers.values().stream().mapToInt(layer -> layer + 1).max().orElse(0);
    }

    /** Gives the links within the technique. */
    List<StepLink> links() {
        var links = new ArrayList<StepLink>();
        for (var step : steps) {
            step.getPredecessors().stream()
                    .filter(steps::contains)
                    .forEach(predecessor -> links.add(new StepLink(predecessor, step)));
        }
        return links;
    }

    private int layer(Step step) {
        var known = layers.get(step);
        if (known != null) {
            return known;
        }
        open.add(step);
        int layer = 0;
        for (var predecessor : step.getPredecessors()) {
            if (steps.contains(predecessor) && !open.contains(predecessor)) {
                layer = Math.max(layer, layer(predecessor) + 1);
            }
        }
        open.remove(step);
        layers.put(step, layer);
        return layer;
    }
}
