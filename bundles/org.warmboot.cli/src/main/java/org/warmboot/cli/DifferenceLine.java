package org.warmboot.cli;

import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.warmboot.model.Element;
import org.warmboot.model.Host;
import org.warmboot.model.difference.Difference;
import org.warmboot.model.words.CamelCase;
import org.warmboot.model.words.ElementNames;

/** Says a difference of two scenarios in a line for people. */
final class DifferenceLine {

    private DifferenceLine() {}

    static String of(Difference difference) {
        var element = difference.element();
        var kind = ElementNames.kind(element);
        var name = name(element);
        return switch (difference.kind()) {
            case ADDED -> Messages.get("difference.added", kind, name, home(element));
            case REMOVED -> Messages.get("difference.removed", kind, name, home(element));
            case MOVED -> Messages.get("difference.moved", kind, name, difference.before(), difference.after());
            case DRAWN -> Messages.get("difference.drawn", kind, name);
            case CHANGED ->
                Messages.get(
                        "difference.changed",
                        kind,
                        name,
                        difference.way().stream()
                                .map(EStructuralFeature::getName)
                                .map(CamelCase::words)
                                .collect(Collectors.joining(", ")),
                        orNone(difference.before()),
                        orNone(difference.after()));
        };
    }

    /** Name with the identifier, where that says more. */
    private static String name(Element element) {
        var name = ElementNames.orId(element);
        var id = String.valueOf(element.getId());
        return id.equals(name) ? name : Messages.get("difference.name", name, id);
    }

    private static String home(Element element) {
        return element.eContainer() instanceof Host host ? Messages.get("difference.on", ElementNames.orId(host)) : "";
    }

    private static String orNone(String value) {
        return value.isEmpty() ? Messages.get("difference.none") : value;
    }
}
