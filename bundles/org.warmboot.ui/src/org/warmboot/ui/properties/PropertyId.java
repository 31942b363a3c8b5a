package org.warmboot.ui.properties;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Which value of an element a property stands for.
 *
 * @param parts   the way from the element to its part that holds it, such as the trigger of a policy and the delay of
 *     that; empty for the element itself
 * @param feature the value
 */
record PropertyId(List<EReference> parts, EStructuralFeature feature) {

    /** Keeps a copy of the list. */
    PropertyId {
        parts = List.copyOf(parts);
    }

    /** The object that holds the value. */
    Optional<EObject> owner(EObject element) {
        var owner = Optional.of(element);
        for (var part : parts) {
            // what stood here when the property was listed may have become something else
            owner = owner.filter(holder -> part.getEContainingClass().isSuperTypeOf(holder.eClass()))
                    .map(holder -> (EObject) holder.eGet(part));
        }
        return owner;
    }

    /** The value now; absent where there is none. */
    Optional<Object> value(EObject element) {
        return owner(element).map(holder -> holder.eGet(feature));
    }

    /** The values of a list. */
    List<?> values(EObject element) {
        return value(element).map(List.class::cast).orElse(List.of());
    }
}
