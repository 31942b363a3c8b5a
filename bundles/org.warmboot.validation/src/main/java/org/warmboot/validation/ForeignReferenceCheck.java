package org.warmboot.validation;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.Scenario;

/** References stay inside the scenario: none leads to something deleted or to another file. */
final class ForeignReferenceCheck implements Check {

    @Override
    public void check(Scenario scenario, Issues found) {
        scenario.eAllContents().forEachRemaining(object -> {
            for (EReference reference : object.eClass().getEAllReferences()) {
                if (!reference.isContainment()) {
                    targets(object, reference).stream()
                            .filter(target -> !EcoreUtil.isAncestor(scenario, target))
                            .forEach(target -> report(object, reference, target, found));
                }
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> targets(EObject object, EReference reference) {
        Object value = object.eGet(reference);
        return switch (value) {
            case null -> List.of();
            case List<?> many -> (List<EObject>) many;
            default -> List.of((EObject) value);
        };
    }

    private static void report(EObject object, EReference reference, EObject target, Issues found) {
        Change change = reference.isMany()
                ? new Change.Remove(object, reference, target)
                : new Change.Set(object, reference, null);
        var fix = QuickFix.of(Messages.get("fix.unlink", target), change);
        found.add(Severity.ERROR, object, reference, List.of(fix), "reference.foreign", object, reference, target);
    }
}
