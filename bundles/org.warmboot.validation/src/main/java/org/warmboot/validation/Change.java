package org.warmboot.validation;

import java.util.Collection;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** One change of a model. */
public sealed interface Change {

    /** Gives a feature with one value a new value. */
    record Set(EObject owner, EStructuralFeature feature, Object value) implements Change {
        @Override
        public void apply() {
            owner.eSet(feature, value);
        }
    }

    /** Adds a value at the end of a feature with many values. */
    record Add(EObject owner, EStructuralFeature feature, Object value) implements Change {
        @Override
        @SuppressWarnings("unchecked")
        public void apply() {
            ((Collection<Object>) owner.eGet(feature)).add(value);
        }
    }

    /** Takes a value out of a feature with many values. */
    record Remove(EObject owner, EStructuralFeature feature, Object value) implements Change {
        @Override
        public void apply() {
            ((Collection<?>) owner.eGet(feature)).remove(value);
        }
    }

    /** Makes the change at once, without undo. */
    void apply();
}
