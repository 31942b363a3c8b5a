package org.warmboot.model.difference;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.Element;

/** Values in plain text: two are equal if their texts are. Elements stand there by their identifiers. */
final class ComparedText {
    private ComparedText() {}

    /** Gives the value of a feature; empty where it has that of the metamodel. */
    static String of(EObject object, EStructuralFeature feature) {
        if (!object.eIsSet(feature)) {
            return "";
        }
        var value = object.eGet(feature);
        return value instanceof List<?> list
                ? list.stream().map(each -> one(feature, each)).collect(Collectors.joining(", "))
                : one(feature, value);
    }

    /** Gives the identifiers of what a feature holds. */
    static List<String> names(EObject object, EStructuralFeature feature) {
        return (object.eGet(feature) instanceof List<?> list ? list.stream() : Stream.ofNullable(object.eGet(feature)))
                .map(each -> name((EObject) each))
                .toList();
    }

    private static String one(EStructuralFeature feature, Object value) {
        return switch (feature) {
            case EAttribute attribute -> quoted(EcoreUtil.convertToString(attribute.getEAttributeType(), value));
            case EReference reference
            when !reference.isContainment() || value instanceof Element -> name((EObject) value);
            default -> whole((EObject) value);
        };
    }

    /** An empty text is something else than none. */
    private static String quoted(String text) {
        return text.isBlank() ? "\"" + text + "\"" : text;
    }

    private static String name(EObject object) {
        return String.valueOf(EcoreUtil.getID(object));
    }

    /** What is no element has no name: it is what it holds. */
    private static String whole(EObject object) {
        return object.eClass().getName()
                + object.eClass().getEAllStructuralFeatures().stream()
                        .filter(object::eIsSet)
                        .map(feature -> feature.getName() + " " + of(object, feature))
                        .collect(Collectors.joining(", ", " (", ")"));
    }
}
