package org.warmboot.diagram.safety;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.warmboot.diagram.Messages;
import org.warmboot.model.Element;
import org.warmboot.model.Scenario;
import org.warmboot.model.difference.Difference;
import org.warmboot.model.difference.Difference.Kind;
import org.warmboot.model.words.CamelCase;
import org.warmboot.model.words.ElementNames;

/** Says in words how two versions of a scenario differ. */
final class DifferenceWords {
    private static final String SHAPE_ID = "(^|; )id [^,;]*(, )?";

    private DifferenceWords() {}

    /** Gives those of interest: how a picture as a whole is kept is only if nothing else differs. */
    static List<Difference> ofInterest(List<Difference> differences) {
        var some = differences.stream()
                .filter(difference -> difference.kind() != Kind.DRAWN || !(difference.element() instanceof Scenario))
                .toList();
        return some.isEmpty() ? differences : some;
    }

    /** Gives how many differences there are of each kind. */
    static String summary(List<Difference> differences) {
        return Messages.text(
                "differences.summary",
                count(differences, Kind.ADDED),
                count(differences, Kind.REMOVED),
                differences.size() - count(differences, Kind.ADDED) - count(differences, Kind.REMOVED));
    }

    /** Gives name and kind of what differs, in what, and the value before and after. */
    static String[] row(Difference difference) {
        return new String[] {
            name(difference.element()), what(difference), value(difference.before()), value(difference.after())
        };
    }

    private static String name(Element element) {
        var kind = ElementNames.kind(element);
        return ElementNames.given(element)
                .map(name -> Messages.text("differences.element", name, kind))
                .orElse(kind);
    }

    private static String what(Difference difference) {
        return difference.kind() == Kind.CHANGED
                ? difference.way().stream()
                        .map(EStructuralFeature::getName)
                        .map(CamelCase::title)
                        .collect(Collectors.joining(", "))
                : Messages.text("differences." + difference.kind().name().toLowerCase(Locale.ROOT));
    }

    private static String value(String text) {
        return text.replaceAll(SHAPE_ID, "$1").replaceAll("\\s+", " ");
    }

    private static int count(List<Difference> differences, Kind kind) {
        return (int) differences.stream()
                .filter(difference -> difference.kind() == kind)
                .count();
    }
}
