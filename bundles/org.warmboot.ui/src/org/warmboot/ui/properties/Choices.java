package org.warmboot.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** The kinds of a part, each of which stands for a new one. */
    private static List<Object> kinds(EClass type) {
        return type.getEPackage().getEClassifiers().stream()
                .filter(kind -> kind instanceof EClass part && !part.isAbstract() && type.isSuperTypeOf(part))
                .map(Object.class::cast)
                .toList();
    }

    private static List<Object> candidates(EObject owner, EStructuralFeature feature) {
        // the predecessors of a step are among the other steps of its technique
        var root = owner instanceof Step ? owner.eContainer() : EcoreUtil.getRootContainer(owner);
        var found = new ArrayList<Object>();
        if (root != null) {
            root.eAllContents().forEachRemaining(object -> {
                if (object != owner && feature.getEType().isInstance(object)) {
                    found.add(object);
                }
            });
        }
        return found;
    }
}
