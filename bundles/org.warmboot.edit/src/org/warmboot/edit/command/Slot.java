package org.warmboot.edit.command;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A place that an object takes in a feature of another.
 *
 * @param owner   the object that has the feature
 * @param feature a reference, of one value or many
 * @param index   position in a reference to many, or {@link #END}; of no meaning for a single value
 */
record Slot(EObject owner, EStructuralFeature feature, int index) {
    /** Behind everything that is there. */
    static final int END = -1;

    /** Gives the place that an object has now in its container. */
    static Slot of(EObject contained) {
        return of(contained.eContainer(), contained.eContainmentFeature(), contained);
    }

    /** Gives the place that a value has now in a feature. */
    static Slot of(EObject owner, EStructuralFeature feature, EObject value) {
        return new Slot(
                owner, feature, feature.isMany() ? values(owner, feature).indexOf(value) : END);
    }

    /** Puts a value into the place. */
    void put(EObject value) {
        if (!feature.isMany()) {
            owner.eSet(feature, value);
        } else if (index == END) {
            values(owner, feature).add(value);
        } else {
            values(owner, feature).add(index, value);
        }
    }

    /** Takes a value out of the feature again. */
    void take(EObject value) {
        if (feature.isMany()) {
            values(owner, feature).remove(value);
        } else {
            owner.eUnset(feature);
        }
    }

    @SuppressWarnings("unchecked")
    static EList<EObject> values(EObject owner, EStructuralFeature feature) {
        return (EList<EObject>) owner.eGet(feature);
    }
}
