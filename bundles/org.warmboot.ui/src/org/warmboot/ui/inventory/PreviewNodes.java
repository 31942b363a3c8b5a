package org.warmboot.ui.inventory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.warmboot.exchange.inventory.InventoryImport;
import org.warmboot.exchange.source.Note;
import org.warmboot.model.Element;
import org.warmboot.model.Host;
import org.warmboot.model.difference.Difference;
import org.warmboot.model.difference.Difference.Kind;
import org.warmboot.model.words.ElementNames;
import org.warmboot.ui.ElementLooks;
import org.warmboot.ui.Messages;

/**
 * The lines of the preview of an import: what is added, changed, gone and not understood.
 *
 * @param imported what it gives
 * @param removed  whether guests that are gone are taken out
 */
record PreviewNodes(InventoryImport imported, boolean removed) {

    List<PreviewNode> all() {
        var groups = new ArrayList<PreviewNode>();
        group(groups, "new", "inventory.group.added", added());
        group(groups, "step", "inventory.group.changed", changed());
        group(groups, "cancel", "inventory.group.gone", gone());
        group(groups, "warning", "inventory.group.notes", notes());
        return groups;
    }

    private static void group(List<PreviewNode> groups, String icon, String key, List<PreviewNode> children) {
        if (!children.isEmpty()) {
            groups.add(new PreviewNode(icon, Messages.text(key), "", "", children));
        }
    }

    private List<PreviewNode> added() {
        var added = imported.told().stream()
                .filter(difference -> difference.kind() == Kind.ADDED)
                .map(Difference::element)
                .toList();
        var guests = added.stream()
                .filter(element -> !(element instanceof Host))
                .collect(Collectors.groupingBy(Element::eContainer, LinkedHashMap::new, Collectors.toList()));
        var lines = new ArrayList<PreviewNode>();
        added.stream()
                .filter(Host.class::isInstance)
                .forEach(host -> lines.add(new PreviewNode(
                        ElementLooks.icon(host),
                        ElementNames.orKind(host),
                        "",
                        PreviewWords.facts(host),
                        guests.getOrDefault(host, List.of()).stream()
                                .map(PreviewNodes::fresh)
                                .toList())));
        guests.forEach((host, some) -> {
            if (!added.contains(host)) {
                lines.add(new PreviewNode(
                        ElementLooks.icon((Element) host),
                        Messages.text("inventory.on", ElementNames.orKind((Element) host)),
                        "",
                        "",
                        some.stream().map(PreviewNodes::fresh).toList()));
            }
        });
        return lines;
    }

    private static PreviewNode fresh(Element element) {
        return PreviewNode.leaf(
                ElementLooks.icon(element), ElementNames.orKind(element), "", PreviewWords.facts(element));
    }

    private List<PreviewNode> changed() {
        var names = PreviewWords.names(imported.document().scenario());
        return imported.told().stream()
                .filter(each -> each.kind() == Kind.CHANGED || each.kind() == Kind.MOVED)
                .collect(Collectors.groupingBy(Difference::element, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new PreviewNode(
                        ElementLooks.icon(entry.getKey()),
                        ElementNames.orKind(entry.getKey()),
                        "",
                        "",
                        entry.getValue().stream()
                                .map(difference -> value(names, difference))
                                .toList()))
                .toList();
    }

    private static PreviewNode value(Map<String, String> names, Difference difference) {
        return PreviewNode.leaf(
                "properties",
                PreviewWords.what(difference),
                PreviewWords.value(names, difference, difference.before()),
                PreviewWords.value(names, difference, difference.after()));
    }

    private List<PreviewNode> gone() {
        return imported.gone().stream()
                .map(guest -> PreviewNode.leaf(
                        ElementLooks.icon(guest),
                        ElementNames.orKind(guest),
                        PreviewWords.facts(guest),
                        Messages.text(removed ? "inventory.gone.out" : "inventory.gone.stays")))
                .toList();
    }

    private List<PreviewNode> notes() {
        return imported.notes().stream()
                .collect(
                        Collectors.groupingBy(note -> note.place().fileName(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new PreviewNode(
                        "open",
                        entry.getKey(),
                        "",
                        "",
                        entry.getValue().stream().map(PreviewNodes::note).toList()))
                .toList();
    }

    private static PreviewNode note(Note note) {
        var text = note.place().line() > 0
                ? Messages.text("inventory.line", PlaceWords.line(note.place()), note.message())
                : note.message();
        return PreviewNode.leaf("information", text, "", "");
    }
}
