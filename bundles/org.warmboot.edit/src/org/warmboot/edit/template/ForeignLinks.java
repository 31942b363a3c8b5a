package org.warmboot.edit.template;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.Element;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.Scenario;

/** What the copy of an element refers to outside itself, when it comes into another scenario. */
public final class ForeignLinks {
    private ForeignLinks() {}

    /**
     * Lets everything below a new object refer to the scenario it comes into: to the element of the same kind with the
     * same identifier, else with the same name; where there is none, the reference is dropped. Operating systems of
     * domains and profiles of services are left to {@link Supplies}.
     */
    public static void settle(EObject root, Scenario scenario) {
        EcoreUtil.<EObject>getAllContents(List.of(root)).forEachRemaining(object -> {
            for (EReference reference : object.eClass().getEAllReferences()) {
                if (!reference.isContainment() && reference.isChangeable() && !isSupplied(reference)) {
                    settle(object, reference, root, scenario);
                }
            }
        });
    }

    private static boolean isSupplied(EReference reference) {
        return reference == Literals.DOMAIN__OPERATING_SYSTEM || reference == Literals.SERVICE__PROFILE;
    }

    private static void settle(EObject object, EReference reference, EObject root, Scenario scenario) {
        if (reference.isMany()) {
            var before = List.copyOf((List<?>) object.eGet(reference));
            var after = before.stream()
                    .map(target -> own((EObject) target, root, scenario))
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
            if (!before.equals(after)) {
                object.eSet(reference, after);
            }
        } else if (object.eGet(reference) instanceof EObject target) {
            var own = own(target, root, scenario).orElse(null);
            if (own != target) {
                object.eSet(reference, own);
            }
        }
    }

    private static Optional<EObject> own(EObject target, EObject root, Scenario scenario) {
        if (EcoreUtil.isAncestor(root, target) || EcoreUtil.isAncestor(scenario, target)) {
            return Optional.of(target);
        }
        var id = EcoreUtil.getID(target);
        return find(target, scenario, other -> id != null && id.equals(EcoreUtil.getID(other)))
                .or(() -> find(target, scenario, other -> sameName(target, other)));
    }

    private static boolean sameName(EObject one, EObject other) {
        return one instanceof Element first
                && other instanceof Element second
                && first.getName() != null
                && Objects.equals(first.getName(), second.getName());
    }

    private static Optional<EObject> find(EObject like, Scenario scenario, Predicate<EObject> fits) {
        for (var all = scenario.eAllContents(); all.hasNext(); ) {
            var object = all.next();
            if (object.eClass() == like.eClass() && fits.test(object)) {
                return Optional.of(object);
            }
        }
        return Optional.empty();
    }
}
