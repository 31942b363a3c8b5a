package org.warmboot.ui.properties;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.Step;

/** The values that a property can be chosen from, where there is a list of them. */
final class Choices {

    private Choices() {}

    /** All values that a feature of an object can take or hold; empty if it is written rather than chosen. */
    static List<Object> of(EObject owner, EStructuralFeature feature) {
        if (feature.getEType() instanceof EEnum kinds) {
            return kinds.getELiterals().stream()
                    .map(EEnumLiteral::getInstance)
                    .map(Object.class::cast)
                    .toList();
        }
        if (feature.getEType() == EcorePackage.Literals.EBOOLEAN) {
            return List.of(Boolean.FALSE, Boolean.TRUE);
        }
        if (PropertyList.isPart(feature)) {
            return kinds((EClass) feature.getEType());
        }
        return feature instanceof EReference ? candidates(owner, feature) : List.of();
    }

    /** The same, and nothing at all where the feature may be left empty. */
    static List<Optional<Object>> optional(EObject owner, EStructuralFeature feature) {
        var choices = new ArrayList<Optional<Object>>();
        if (feature instanceof EReference && !feature.isRequired()) {
            choices.add(Optional.empty());
        }
        of(owner, feature).forEach(choice -> choices.add(Optional.of(choice)));
        return choices;
    }

    /** What all of some objects can take: none of them refers to itself. */
    static List<Optional<Object>> common(List<EObject> owners, EStructuralFeature feature) {
        var common = optional(owners.getFirst(), feature);
        if (feature instanceof EReference && owners.size() > 1) {
            var roots = new HashSet<EObject>();
            for (var owner : owners) {
                if (roots.add(root(owner, feature))) {
                    common.retainAll(Set.copyOf(optional(owner, feature)));
                }
            }
            common.removeAll(owners.stream().map(Optional::of).collect(Collectors.toSet()));
        }
        return common;
    }

    /** The kinds of a part, each of which stands for a new one. */
    private static List<Object> kinds(EClass type) {
        return type.getEPackage().getEClassifiers().stream()
                .filter(kind -> kind instanceof EClass part && !part.isAbstract() && type.isSuperTypeOf(part))
                .map(Object.class::cast)
                .toList();
    }

    private static List<Object> candidates(EObject owner, EStructuralFeature feature) {
        var found = new ArrayList<Object>();
        root(owner, feature).eAllContents().forEachRemaining(object -> {
            if (object != owner && feature.getEType().isInstance(object)) {
                found.add(object);
            }
        });
        if (owner.eGet(feature) instanceof EObject now && !found.contains(now)) {
            found.add(now); // wherever it comes from, it is what is chosen
        }
        return found;
    }

    /**
     * Below what the choices lie: a host uses the links and disks that it holds itself, the predecessors of a step are
     * among the other steps of its technique, and all else is anywhere in the scenario.
     */
    private static EObject root(EObject owner, EStructuralFeature feature) {
        boolean own = owner.eClass().getEAllContainments().stream()
                .anyMatch(part -> ((EClass) feature.getEType()).isSuperTypeOf(part.getEReferenceType()));
        if (own) {
            return owner;
        }
        return owner instanceof Step && owner.eContainer() != null
                ? owner.eContainer()
                : EcoreUtil.getRootContainer(owner);
    }
}
