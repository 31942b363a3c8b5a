package org.warmboot.ui.properties;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.Element;
import org.warmboot.model.words.CamelCase;
import org.warmboot.model.words.ElementNames;
import org.warmboot.ui.Messages;
import org.warmboot.ui.words.FeatureWords;

/** Writes values as people read them and reads what they have written, units included. */
final class ValueFormat {

    private ValueFormat() {}

    /** One value in words; a list as its entries in a row. */
    static String write(EStructuralFeature feature, Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list ->
                list.stream().map(entry -> write(feature, entry)).collect(Collectors.joining(", "));
            case Enumerator literal -> CamelCase.title(literal.getLiteral());
            case Element element -> ElementNames.orKind(element);
            case EClass kind -> FeatureWords.kind(kind);
            case EObject part -> FeatureWords.kind(part.eClass());
            case Boolean flag -> Messages.text(flag ? "value.yes" : "value.no");
            case Double number
            when isPlain((EDataType) feature.getEType()) && number.longValue() == number ->
                Long.toString(number.longValue());
            default ->
                feature instanceof EAttribute attribute
                        ? EcoreUtil.convertToString(attribute.getEAttributeType(), value)
                        : value.toString();
        };
    }

    /**
     * Reads a value, or the values of a list with commas between them.
     *
     * @throws IllegalArgumentException if the text is none; the message says what is allowed
     */
    static Object read(EStructuralFeature feature, String text) {
        return feature.isMany()
                ? Arrays.stream(text.split("[,;]"))
                        .filter(entry -> !entry.isBlank())
                        .map(entry -> one(feature, entry))
                        .toList()
                : one(feature, text);
    }

    private static Object one(EStructuralFeature feature, String text) {
        var type = (EDataType) feature.getEType();
        var written = text.strip();
        if (type.getInstanceClass() == String.class) {
            return written.isEmpty() ? null : written;
        }
        if (isWholeNumber(type) && !written.matches("[+-]?\\d{1,18}")) {
            throw new IllegalArgumentException(Messages.text("value.whole", written));
        }
        try {
            return EcoreUtil.createFromString(type, written);
        } catch (NumberFormatException e) {
            throw isPlain(type) ? new IllegalArgumentException(Messages.text("value.number", written), e) : e;
        }
    }

    private static boolean isWholeNumber(EDataType type) {
        return isPlain(type) && type.getInstanceClass() != double.class;
    }

    /** Whether the type is a number without a unit. */
    private static boolean isPlain(EDataType type) {
        return type.getEPackage() == EcorePackage.eINSTANCE;
    }
}
