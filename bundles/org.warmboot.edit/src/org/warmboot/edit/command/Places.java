package org.warmboot.edit.command;

import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.warmboot.model.Element;

/** Where an element can be put. */
public final class Places {
    private Places() {}

    /** Gives the list of an owner that can hold an element of a kind, or the place for one if it is empty. */
    public static Optional<EReference> of(EObject owner, EClass kind) {
        return owner.eClass().getEAllContainments().stream()
                .filter(place -> place.getEReferenceType().isSuperTypeOf(kind))
                .filter(place -> place.isMany() || !owner.eIsSet(place))
                .findFirst();
    }

    /** Gives an element, or the nearest one around it, that can hold an element of a kind. */
    public static Optional<Element> around(Element element, EClass kind) {
        for (EObject owner = element; owner != null; owner = owner.eContainer()) {
            if (owner instanceof Element holder && of(holder, kind).isPresent()) {
                return Optional.of(holder);
            }
        }
        return Optional.empty();
    }
}
