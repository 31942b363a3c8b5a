package org.warmboot.exchange.twin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.Place;
import org.warmboot.model.file.ElementPositions;
import org.warmboot.model.file.Position;
import org.warmboot.model.id.Ids;
import org.warmboot.model.text.Suggestion;

/** Elements by their identifiers, and references to them that wait until all are known. */
final class TwinLinks {
    private record Known(EObject element, Place place) {}

    private record Pending(EObject owner, EReference reference, String target, Place place) {}

    private final Map<String, Known> known = new HashMap<>();
    private final List<Pending> pending = new ArrayList<>();

    void register(String id, EObject element, Place place) throws ExchangeException {
        if (!Ids.isValid(id)) {
            throw ExchangeException.wrong(place, "twin.id", id);
        }
        var first = known.putIfAbsent(id, new Known(element, place));
        if (first != null) {
            throw ExchangeException.wrong(
                    place, "twin.id-twice", id, first.place().line());
        }
    }

    void refer(EObject owner, EReference reference, String target, Place place) {
        pending.add(new Pending(owner, reference, target, place));
    }

    @SuppressWarnings("unchecked")
    void resolve() throws ExchangeException {
        for (var link : pending) {
            var target = known.get(link.target());
            var wanted = link.reference().getEReferenceType();
            if (target == null) {
                var candidates = known.entrySet().stream()
                        .filter(entry -> wanted.isInstance(entry.getValue().element()))
                        .map(Map.Entry::getKey);
                throw ExchangeException.wrong(
                        link.place(),
                        "twin.dangling",
                        link.reference().getName(),
                        link.target(),
                        Suggestion.among(candidates, link.target()));
            }
            if (!wanted.isInstance(target.element())) {
                throw ExchangeException.wrong(
                        link.place(), "twin.kind", link.reference().getName(), link.target(), wanted.getName());
            }
            if (!link.reference().isMany()) {
                link.owner().eSet(link.reference(), target.element());
            } else if (!((EList<EObject>) link.owner().eGet(link.reference())).add(target.element())) {
                throw ExchangeException.wrong(
                        link.place(), "twin.value-twice", link.reference().getName(), link.target());
            }
        }
    }

    ElementPositions positions() {
        return new ElementPositions(known.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new Position(entry.getValue().place().line(), 0))));
    }
}
