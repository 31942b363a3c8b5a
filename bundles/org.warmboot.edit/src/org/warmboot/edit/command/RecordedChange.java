package org.warmboot.edit.command;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What some work has changed in trees of objects, so that it can be taken back and done again. (The recorder of EMF
 * loses what has moved into an object that is new.)
 */
final class RecordedChange {
    private static final Object UNSET = new Object();

    private final Map<Place, Object> before;
    private final Map<Place, Object> after;

    private record Place(EObject owner, EStructuralFeature feature) {}

    private RecordedChange(Map<Place, Object> before, Map<Place, Object> after) {
        this.before = before;
        this.after = after;
    }

    /** Does some work on trees and keeps what is different after it. */
    static RecordedChange by(Collection<? extends EObject> roots, Runnable work) {
        var before = state(roots);
        work.run();
        var after = state(roots);
        before.entrySet().removeIf(entry -> after.remove(entry.getKey(), entry.getValue()));
        return new RecordedChange(before, after);
    }

    void undo() {
        before.forEach(RecordedChange::set);
    }

    void redo() {
        after.forEach(RecordedChange::set);
    }

    private static Map<Place, Object> state(Collection<? extends EObject> roots) {
        var state = new LinkedHashMap<Place, Object>();
        EcoreUtil.<EObject>getAllContents(roots).forEachRemaining(object -> {
            for (var feature : object.eClass().getEAllStructuralFeatures()) {
                if (isOwn(feature)) {
                    state.put(new Place(object, feature), value(object, feature));
                }
            }
        });
        return state;
    }

    /** Whether a feature is a value of its object, not one that follows from others. */
    static boolean isOwn(EStructuralFeature feature) {
        return feature.isChangeable()
                && !feature.isDerived()
                && !(feature instanceof EReference reference && reference.isContainer());
    }

    /** Values of a feature that has many. */
    @SuppressWarnings("unchecked")
    static <T> EList<T> list(EObject owner, EStructuralFeature feature) {
        return (EList<T>) owner.eGet(feature);
    }

    private static Object value(EObject owner, EStructuralFeature feature) {
        if (!owner.eIsSet(feature)) {
            return UNSET;
        }
        return feature.isMany() ? List.copyOf(list(owner, feature)) : owner.eGet(feature);
    }

    private static void set(Place place, Object value) {
        if (value == UNSET) {
            place.owner.eUnset(place.feature);
        } else if (place.feature.isMany()) {
            ECollections.setEList(list(place.owner, place.feature), (List<?>) value);
        } else {
            place.owner.eSet(place.feature, value);
        }
    }
}
