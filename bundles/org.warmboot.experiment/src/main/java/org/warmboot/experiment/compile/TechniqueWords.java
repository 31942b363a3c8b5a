package org.warmboot.experiment.compile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.warmboot.experiment.Messages;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;

/** Says what a technique does. */
final class TechniqueWords {

    private TechniqueWords() {}

    /** Its description, or its steps in an order in which they can follow each other. */
    static String of(Technique technique) {
        var description = Text.orEmpty(technique.getDescription()).strip();
        var depths = new HashMap<Step, Integer>();
        return !description.isEmpty()
                ? description
                : Messages.get(
                        "technique.steps",
                        technique.getSteps().stream()
                                .sorted(Comparator.comparingInt(step -> depth(step, depths)))
                                .map(step -> words(step.getAction().getLiteral()) + " "
                                        + words(step.getScope().getLiteral()))
                                .collect(Collectors.joining(", ")));
    }

    private static int depth(Step step, Map<Step, Integer> known) {
        var depth = known.get(step);
        if (depth == null) {
            depth = 1
                    + step.getPredecessors().stream()
                            .mapToInt(each -> depth(each, known))
                            .max()
                            .orElse(0);
            known.put(step, depth);
        }
        return depth;
    }

    private static String words(String literal) {
        return literal.replace('-', ' ');
    }
}
