package org.warmboot.ui.inventory;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.warmboot.exchange.inventory.InventoryImport;
import org.warmboot.model.Domain;
import org.warmboot.model.Element;
import org.warmboot.model.Host;
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

    /** A value as a file holds it; an element by its name. */
    static String value(InventoryImport imported, Difference difference, String text) {
        var isElement = difference.kind() == Kind.MOVED
                || !difference.way().isEmpty() && difference.way().getLast() instanceof EReference;
        return isElement ? named(imported, text).orElse(text) : text.isEmpty() ? Messages.text("inventory.none") : text;
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

    private static Optional<String> named(InventoryImport imported, String id) {
        var all = imported.document().scenario().eAllContents();
        while (all.hasNext()) {
            if (all.next() instanceof Element element && id.equals(element.getId())) {
                return ElementNames.given(element);
            }
        }
        return Optional.empty();
    }
}
