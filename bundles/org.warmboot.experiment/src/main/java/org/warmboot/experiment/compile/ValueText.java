package org.warmboot.experiment.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.Element;
import org.warmboot.model.words.CamelCase;
import org.warmboot.model.words.ElementNames;

/**
 * Values of features as people read them: "1 GiB", "Weibull, shape 2, mean 30 days", names of elements; several
 * values are parted by semicolons.
 */
final class ValueText {

    private record Value(EAttribute attribute, Object value) {}

    /** Fleets have thousands of hosts with equal values, and the shortest text of a value takes long to find. */
    private final Map<Value, String> texts = new HashMap<>();

    String of(EObject owner, EStructuralFeature feature) {
        return owner.eGet(feature) instanceof Collection<?> values
                ? values.stream().map(value -> text(feature, value)).collect(Collectors.joining("; "))
                : text(feature, owner.eGet(feature));
    }

    private String text(EStructuralFeature feature, Object value) {
        return switch (value) {
            case null -> "";
            case Element element -> ElementNames.orId(element);
            case EObject part -> part(part);
            default ->
                texts.computeIfAbsent(
                        new Value((EAttribute) feature, value),
                        key -> Text.orEmpty(
                                EcoreUtil.convertToString(key.attribute().getEAttributeType(), key.value())));
        };
    }

    /** Kind and features of a distribution or a trigger; zeros that nobody has set say nothing. */
    private String part(EObject part) {
        var words = new ArrayList<>(List.of(CamelCase.title(part.eClass().getName())));
        for (var feature : part.eClass().getEAllStructuralFeatures()) {
            var value = part.eGet(feature);
            var silent = value == null
                    || value instanceof Collection<?> many && many.isEmpty()
                    || !part.eIsSet(feature) && value instanceof Number number && number.doubleValue() == 0;
            if (!silent) {
                words.add(CamelCase.words(feature.getName()) + ' ' + of(part, feature));
            }
        }
        return String.join(", ", words);
    }
}
