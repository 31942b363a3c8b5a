package org.warmboot.exchange.output;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.warmboot.exchange.text.Messages;
import org.warmboot.model.Action;
import org.warmboot.model.Step;
import org.warmboot.model.action.ActionFacts;
import org.warmboot.model.words.CamelCase;

/** Whether one can still go back before a step is begun, and how. */
final class WayBack {
    private WayBack() {}

    static String before(Step step, List<Step> order) {
        var done = order.subList(0, order.indexOf(step));
        if (done.stream().anyMatch(each -> ActionFacts.of(each).ofHypervisor().isPresent())) {
            return Messages.get("runbook.forward");
        }
        var undo = done.reversed().stream()
                .flatMap(each -> ActionFacts.of(each).inverse().stream().map(back -> words(back, each)))
                .distinct()
                .collect(Collectors.joining(", "));
        return undo.isEmpty() ? Messages.get("runbook.free") : Messages.get("runbook.undo", undo);
    }

    private static String words(Action back, Step of) {
        return ActionFacts.of(back).title().toLowerCase(Locale.ROOT) + " "
                + CamelCase.words(of.getScope().getLiteral());
    }
}
