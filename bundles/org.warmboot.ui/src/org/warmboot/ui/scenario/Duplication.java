package org.warmboot.ui.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.CompoundCommand;
import org.warmboot.edit.template.Copies;
import org.warmboot.model.Element;
import org.warmboot.model.words.ElementNames;
import org.warmboot.ui.Messages;

/** Copies elements right behind themselves. */
public final class Duplication {

    private Duplication() {}

    /** Duplicates elements as one step of the history; gives the copies, none where there is room for one only. */
    public static List<Element> of(OpenScenario open, List<Element> originals) {
        var outermost = Copies.outermost(originals);
        var all = new CompoundCommand(Messages.text("duplicate.command", names(outermost)));
        outermost.forEach(original -> all.add(open.session().commands().duplicate(original)));
        var before = siblings(outermost);
        if (all.isEmpty() || !all.canExecute()) {
            return List.of();
        }
        open.execute(all.unwrap());
        var copies = new ArrayList<Element>();
        for (var sibling : siblings(outermost)) {
            if (!before.contains(sibling)
                    && sibling instanceof Element copy
                    && outermost.stream().anyMatch(original -> original.eClass() == copy.eClass())) {
                copies.add(copy);
            }
        }
        return copies;
    }

    private static Set<EObject> siblings(List<Element> elements) {
        var all = new LinkedHashSet<EObject>();
        elements.stream()
                .filter(element -> element.eContainer() != null)
                .forEach(element -> all.addAll(element.eContainer().eContents()));
        return all;
    }

    private static String names(List<Element> elements) {
        return elements.size() == 1
                ? ElementNames.orKind(elements.getFirst())
                : Messages.text("elements.count", elements.size());
    }
}
