package org.warmboot.ui.properties;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Which value of an element a property stands for.
 *
 * @param part    the part of the element that holds it, such as the trigger of a policy; absent for the element itself
 * @param feature the value
 */
record PropertyId(Optional<EReference> part, EStructuralFeature feature) {

    /** The object that holds the value. */
    Optional<EObject> owner(EObject element) {
        return part.isEmpty() ? Optional.of(element) : Optional.ofNullable((EObject) element.eGet(part.get()));
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
