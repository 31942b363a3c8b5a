package org.warmboot.validation.technique;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A reason why a technique cannot work.
 *
 * @param target  step or technique that is to blame
 * @param feature of the target that is to be changed
 * @param key     of the sentence
 * @param values  for the places of the sentence
 */
public record StepProblem(EObject target, EStructuralFeature feature, String key, List<Object> values) {

    static StepProblem of(EObject target, EStructuralFeature feature, String key, Object... values) {
        return new StepProblem(target, feature, key, List.of(values));
    }
}
