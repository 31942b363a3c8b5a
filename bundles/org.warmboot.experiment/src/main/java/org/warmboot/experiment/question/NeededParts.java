package org.warmboot.experiment.question;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.ModelPackage;
import org.warmboot.model.Policy;
import org.warmboot.model.Scenario;

/** What the experiments of a scenario need: everything that can be reached from them. */
final class NeededParts {

    private final Set<EObject> reached = new HashSet<>();

    private NeededParts(Scenario scenario) {
        var next = new ArrayDeque<EObject>(scenario.getExperiments());
        while (!next.isEmpty()) {
            var each = next.pop();
            if (reached.add(each)) {
                next.addAll(each.eContents());
                each.eClass().getEAllReferences().stream()
                        // where else a policy applies is of no account
                        .filter(reference -> reference != ModelPackage.Literals.POLICY__TARGETS)
                        .filter(reference -> !reference.isContainment())
                        .forEach(reference -> next.addAll(targets(each.eGet(reference))));
            }
        }
    }

    /** A copy of a scenario that holds nothing but what its experiments need. */
    static Scenario of(Scenario scenario) {
        var copy = EcoreUtil.copy(scenario);
        var needed = new NeededParts(copy);
        List.copyOf(copy.eContents()).stream()
                .filter(part -> !needed.isPart(part))
                .forEach(EcoreUtil::remove);
        copy.getPolicies().forEach(needed::unlink);
        return copy;
    }

    private boolean isPart(EObject element) {
        return reached.contains(element)
                || element.eClass() == ModelPackage.Literals.PUBLISHED_FIGURE
                        && reached.containsAll(element.eCrossReferences());
    }

    private void unlink(Policy policy) {
        policy.getTargets().removeIf(target -> !reached.contains(target));
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> targets(Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> many -> (List<EObject>) many;
            default -> List.of((EObject) value);
        };
    }
}
