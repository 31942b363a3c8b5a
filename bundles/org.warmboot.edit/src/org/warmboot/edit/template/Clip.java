package org.warmboot.edit.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.Element;
import org.warmboot.model.Policy;
import org.warmboot.model.Scenario;

/**
 * Copies of elements with the policies that act on them, not yet part of a scenario. The policies name nothing but the
 * copies as their targets, and copies of their techniques.
 *
 * @param elements the copies; none lies within another
 * @param policies what goes with them
 */
public record Clip(List<Element> elements, List<Policy> policies) {

    /** Copies elements of a scenario, and the policies there that act on them or on parts of them. */
    public static Clip of(Collection<? extends Element> originals) {
        var outermost = Copies.outermost(originals);
        var acting = outermost.stream()
                .map(EcoreUtil::getRootContainer)
                .filter(Scenario.class::isInstance)
                .distinct()
                .flatMap(root -> ((Scenario) root).getPolicies().stream())
                .filter(policy -> !outermost.contains(policy))
                .filter(policy ->
                        policy.getTargets().stream().anyMatch(target -> EcoreUtil.isAncestor(outermost, target)))
                .toList();
        return copy(outermost, acting);
    }

    /** Copies it once more, so that it can be pasted again. */
    public Clip copy() {
        return copy(elements, policies);
    }

    private static Clip copy(List<? extends Element> elements, List<Policy> policies) {
        var copier = new EcoreUtil.Copier();
        var copies = copier.copyAll(elements);
        var acting = new ArrayList<Policy>();
        for (var policy : policies) {
            acting.add((Policy) copier.copy(policy));
            if (policy.getTechnique() != null && !copier.containsKey(policy.getTechnique())) {
                copier.copy(policy.getTechnique());
            }
        }
        copier.copyReferences();
        acting.forEach(policy -> policy.getTargets().removeIf(target -> !copier.containsValue((EObject) target)));
        return new Clip(List.copyOf(copies), List.copyOf(acting));
    }
}
