package org.warmboot.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.warmboot.model.Element;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.Step;

/** Which values of an element are properties, in the order in which they are shown. */
final class PropertyList {

    private static final Set<EStructuralFeature> HIDDEN =
            Set.of(Literals.ELEMENT__PROVENANCE, Literals.SCENARIO__FILE_VERSION);

    private PropertyList() {}

    /** The properties of an element: its own values, then those of its parts that are no elements themselves. */
    static List<PropertyId> of(Element element) {
        var properties = new ArrayList<PropertyId>();
        properties.add(new PropertyId(List.of(), Literals.ELEMENT__NAME));
        for (var feature : element.eClass().getEAllStructuralFeatures()) {
            if (feature != Literals.ELEMENT__NAME
                    && feature != Literals.ELEMENT__ID
                    && isShown(feature)
                    && isOfUse(element, feature)) {
                properties.add(new PropertyId(List.of(), feature));
            }
        }
        properties.add(new PropertyId(List.of(), Literals.ELEMENT__ID));
        addParts(properties, element, List.of());
        return properties;
    }

    /** Adds the values of the parts of something, and of the parts of those. */
    private static void addParts(List<PropertyId> properties, EObject owner, List<EReference> way) {
        for (var part : parts(owner.eClass())) {
            if (owner.eGet(part) instanceof EObject held) {
                var further = Stream.concat(way.stream(), Stream.of(part)).toList();
                held.eClass().getEAllStructuralFeatures().stream()
                        .filter(PropertyList::isShown)
                        .forEach(feature -> properties.add(new PropertyId(further, feature)));
                addParts(properties, held, further);
            }
        }
    }

    /** What has no effect is shown only if somebody has set it. */
    private static boolean isOfUse(Element element, EStructuralFeature feature) {
        return !isIdle(element, feature) || element.eIsSet(feature);
    }

    /** Whether the value changes nothing as the element is. */
    static boolean isIdle(Element element, EStructuralFeature feature) {
        return element instanceof Step step && !StepFeatures.matters(step, feature);
    }

    private static boolean isShown(EStructuralFeature feature) {
        if (HIDDEN.contains(feature)) {
            return false;
        }
        return !(feature instanceof EReference reference) || !reference.isContainment() || isPart(reference);
    }

    private static List<EReference> parts(EClass kind) {
        return kind.getEAllContainments().stream().filter(PropertyList::isPart).toList();
    }

    /** Whether a reference holds one thing that is no element of its own: a trigger, a sweep, a distribution. */
    static boolean isPart(EStructuralFeature feature) {
        return feature instanceof EReference reference
                && reference.isContainment()
                && !reference.isMany()
                && !Literals.ELEMENT.isSuperTypeOf(reference.getEReferenceType());
    }
}
