package org.warmboot.ui.inventory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.warmboot.exchange.inventory.InventoryImport;
import org.warmboot.model.Domain;
import org.warmboot.model.Element;
import org.warmboot.model.Host;
import org.warmboot.model.Scenario;
import org.warmboot.model.difference.Difference;
import org.warmboot.model.difference.Difference.Kind;
import org.warmboot.model.units.DataSizes;
import org.warmboot.model.words.CamelCase;
import org.warmboot.model.words.ElementNames;
import org.warmboot.ui.Messages;

/** Says what an import does. */
final class PreviewWords {

    private PreviewWords() {}

    /** How much of what happens, in a line. */
    static String summary(InventoryImport imported) {
        var told = imported.told();
        if (imported.changes().isEmpty()) {
            return Messages.text("inventory.same", imported.notes().size());
        }
        return Messages.text(
                "inventory.summary",
                told.stream()
                        .filter(each -> each.kind() == Kind.ADDED && each.element() instanceof Host)
                        .count(),
                told.stream()
                        .filter(each -> each.kind() == Kind.ADDED && each.element() instanceof Domain)
                        .count(),
                told.stream()
                        .filter(each -> each.kind() == Kind.CHANGED || each.kind() == Kind.MOVED)
                        .count(),
                imported.gone().size(),
                imported.notes().size());
    }

    /** What is changed of an element. */
    static String what(Difference difference) {
        return difference.kind() == Kind.MOVED
                ? Messages.text("inventory.moved")
                : difference.way().stream()
                        .map(EStructuralFeature::getName)
                        .map(CamelCase::title)
                        .collect(Collectors.joining(", "));
    }

    /**
     * A value as a file holds it; an element by its name.
     *
     * @param names of elements by their identifiers
     */
    static String value(Map<String, String> names, Difference difference, String text) {
        var isElement = difference.kind() == Kind.MOVED
                || !difference.way().isEmpty() && difference.way().getLast() instanceof EReference;
        if (isElement) {
            return names.getOrDefault(text, text);
        }
        return text.isEmpty() ? Messages.text("inventory.none") : text;
    }

    /** Names of the elements of a scenario by their identifiers. */
    static Map<String, String> names(Scenario scenario) {
        var names = new HashMap<String, String>();
        scenario.eAllContents().forEachRemaining(object -> {
            if (object instanceof Element element) {
                names.put(element.getId(), ElementNames.orId(element));
            }
        });
        return names;
    }

    /** What a new element is like, in short. */
    static String facts(Element element) {
        return switch (element) {
            case Host host ->
                Messages.text("inventory.facts.host", host.getCores(), DataSizes.format(host.getMemory()));
            case Domain domain ->
                Stream.of(
                                Optional.of(Messages.text(
                                        "inventory.facts.guest",
                                        DataSizes.format(domain.getMemory()),
                                        domain.getVcpus())),
                                Optional.ofNullable(domain.getOperatingSystem()).map(ElementNames::orKind))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "));
            default -> "";
        };
    }
}
