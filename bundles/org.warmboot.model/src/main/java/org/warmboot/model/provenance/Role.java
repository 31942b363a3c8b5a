package org.warmboot.model.provenance;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.ModelPackage;

/**
 * What a feature of an element is to the results. The metamodel says so by annotations with the source {@link #SOURCE},
 * at a feature or at a class for all features of its instances; whatever carries none is a parameter, so that a new
 * feature is never overlooked.
 */
public enum Role {
    /** A property of the system that results depend on; its value comes from somewhere. */
    PARAMETER,
    /** Decided by whoever runs the system or asks the question; results depend on it, but it needs no source. */
    CHOICE,
    /** For people or for the file; no result depends on it. */
    NOTATION;

    /** Source of the annotations. */
    public static final String SOURCE = "urn:warmboot:role";

    private static final String KEY = "role";

    /**
     * Gives the role of a feature in the instances of a class.
     *
     * @throws IllegalArgumentException if the metamodel names a role that does not exist
     */
    public static Role of(EClass type, EStructuralFeature feature) {
        var marked = new ArrayList<EModelElement>();
        marked.add(feature);
        marked.add(type);
        marked.addAll(type.getEAllSuperTypes());
        return marked.stream()
                .map(each -> EcoreUtil.getAnnotation(each, SOURCE, KEY))
                .filter(Objects::nonNull)
                .findFirst()
                .map(word -> valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(PARAMETER);
    }

    /**
     * Whether a feature holds numbers: an attribute does by its type, and a distribution or trigger, which is no
     * element with a provenance of its own, belongs to the reference that contains it.
     */
    public static boolean isQuantity(EStructuralFeature feature) {
        return switch (feature) {
            case EAttribute attribute -> {
                var type = attribute.getEAttributeType().getInstanceClass();
                yield type == double.class || type == long.class || type == int.class;
            }
            case EReference reference ->
                reference.isContainment()
                        && !ModelPackage.Literals.ELEMENT.isSuperTypeOf(reference.getEReferenceType());
            default -> false;
        };
    }
}
