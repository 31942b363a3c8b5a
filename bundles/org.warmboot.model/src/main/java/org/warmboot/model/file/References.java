package org.warmboot.model.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.warmboot.model.id.Ids;
import org.warmboot.model.text.Suggestion;

/** Identifiers met in a file, and the references to them, which are resolved at its end. */
final class References {
    private record Pending(EObject owner, EReference reference, String target, int offset) {}

    private record Known(EObject element, int tag) {}

    private final SourceText source;
    private final Map<String, Known> known = new LinkedHashMap<>();
    private final List<Pending> pending = new ArrayList<>();

    References(SourceText source) {
        this.source = source;
    }

    void register(String id, EObject element, int tag) throws ScenarioFileException {
        int offset = source.attribute(tag, element.eClass().getEIDAttribute().getName());
        if (!Ids.isValid(id)) {
            throw source.wrong(offset, "file.id.invalid", id);
        }
        Known first = known.putIfAbsent(id, new Known(element, tag));
        if (first != null) {
            throw source.wrong(
                    offset,
                    "file.id.twice",
                    id,
                    source.position(first.tag()).line(),
                    kind(element),
                    kind(first.element()));
        }
    }

    private static String kind(EObject element) {
        return Ids.prefix(element.eClass()).replace('-', ' ');
    }

    void refer(EObject owner, EReference reference, String targets, int offset) throws ScenarioFileException {
        String[] ids = targets.strip().split("\\s+");
        if (targets.isBlank()) {
            throw source.wrong(offset, "file.reference.empty", reference.getName());
        }
        if (!reference.isMany() && ids.length > 1) {
            throw source.wrong(offset, "file.reference.single", reference.getName());
        }
        for (String id : ids) {
            if (id.contains("#") || id.contains("/")) {
                throw source.wrong(offset, "file.reference.external", id);
            }
            pending.add(new Pending(owner, reference, id, offset));
        }
    }

    void resolve() throws ScenarioFileException {
        for (Pending each : pending) {
            resolve(each);
        }
    }

    ElementPositions positions() {
        return new ElementPositions(known.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> source.position(entry.getValue().tag()))));
    }

    @SuppressWarnings("unchecked")
    private void resolve(Pending link) throws ScenarioFileException {
        Known target = known.get(link.target());
        var wanted = link.reference().getEReferenceType();
        if (target == null) {
            var candidates = known.entrySet().stream()
                    .filter(entry -> wanted.isInstance(entry.getValue().element()))
                    .map(Map.Entry::getKey);
            throw source.wrong(
                    link.offset(),
                    "file.reference.dangling",
                    link.reference().getName(),
                    link.target(),
                    Suggestion.among(candidates, link.target()));
        }
        if (!wanted.isInstance(target.element())) {
            throw source.wrong(
                    link.offset(),
                    "file.reference.kind",
                    link.reference().getName(),
                    link.target(),
                    target.element().eClass().getName(),
                    wanted.getName());
        }
        if (!link.reference().isMany()) {
            link.owner().eSet(link.reference(), target.element());
        } else if (!((EList<EObject>) link.owner().eGet(link.reference())).add(target.element())) {
            throw source.wrong(
                    link.offset(), "file.reference.twice", link.reference().getName(), link.target());
        }
    }
}
