package org.warmboot.report.html.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.warmboot.experiment.result.ParameterSource;
import org.warmboot.report.Messages;

/**
 * Parameters of elements of a kind that are alike in all of them, such as the guests of a host.
 *
 * @param elements their names
 * @param sources the parameters, as those of the first of them
 */
record ParameterBlock(List<String> elements, List<ParameterSource> sources) {

    private static final int MOST_NAMES = 4;

    /** Blocks in the order in which their first elements appear. */
    static List<ParameterBlock> of(List<ParameterSource> sources) {
        var own = new ArrayList<ParameterBlock>();
        for (var source : sources) {
            if (own.isEmpty() || !own.getLast().goesOnWith(source)) {
                own.add(new ParameterBlock(List.of(source.element()), new ArrayList<>()));
            }
            own.getLast().sources().add(source);
        }
        var alike = new LinkedHashMap<List<ParameterSource>, ParameterBlock>();
        for (var block : own) {
            alike.computeIfAbsent(block.nameless(), ignored -> new ParameterBlock(new ArrayList<>(), block.sources()))
                    .elements()
                    .addAll(block.elements());
        }
        return List.copyOf(alike.values());
    }

    /** Names of all, or of the first and the last of many; their number where they share a name. */
    String names() {
        var names = elements.stream().distinct().toList();
        if (names.size() == 1 && elements.size() > 1) {
            return Messages.text("parameters.namesakes", names.getFirst(), elements.size());
        }
        return elements.size() <= MOST_NAMES
                ? String.join(", ", elements)
                : Messages.text("parameters.alike", names.getFirst(), names.getLast(), elements.size());
    }

    String kind() {
        return sources.getFirst().elementKind();
    }

    private boolean goesOnWith(ParameterSource source) {
        return elements.getFirst().equals(source.element()) && kind().equals(source.elementKind());
    }

    private List<ParameterSource> nameless() {
        return sources.stream()
                .map(each -> new ParameterSource(
                        "",
                        each.elementKind(),
                        each.parameter(),
                        each.value(),
                        each.kind(),
                        each.source(),
                        each.note()))
                .toList();
    }
}
