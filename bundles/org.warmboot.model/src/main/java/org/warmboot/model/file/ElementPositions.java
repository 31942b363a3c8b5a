package org.warmboot.model.file;

import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Where the elements of a scenario begin in its file.
 *
 * @param byId from the identifier of an element to the place of its tag
 */
public record ElementPositions(Map<String, Position> byId) {
    /** The positions of a scenario that was not read from a file. */
    public static final ElementPositions NONE = new ElementPositions(Map.of());

    /** Keeps a copy of the map. */
    public ElementPositions {
        byId = Map.copyOf(byId);
    }

    /** Finds the place of the element with an identifier. */
    public Optional<Position> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Finds the place of an element, or of the nearest one around it that has an identifier in the file. */
    public Optional<Position> of(EObject element) {
        for (EObject each = element; each != null; each = each.eContainer()) {
            String id = EcoreUtil.getID(each);
            if (id != null && byId.containsKey(id)) {
                return of(id);
            }
        }
        return Optional.empty();
    }
}
