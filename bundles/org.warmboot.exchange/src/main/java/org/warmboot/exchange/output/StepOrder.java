package org.warmboot.exchange.output;

import java.util.ArrayList;
import java.util.List;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;

/** An order in which a person can work: after its predecessors, otherwise as the file has it. */
final class StepOrder {
    private StepOrder() {}

    static List<Step> of(Technique technique) {
        var waiting = new ArrayList<>(technique.getSteps());
        var order = new ArrayList<Step>();
        while (!waiting.isEmpty()) {
            var next = waiting.stream()
                    .filter(step -> order.containsAll(step.getPredecessors()))
                    .findFirst()
                    // a technique whose steps wait for each other is refused before anybody works by it
                    .orElse(waiting.getFirst());
            order.add(next);
            waiting.remove(next);
        }
        return order;
    }
}
