package org.warmboot.model.file;

import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.text.Messages;

/** Reads the values of attributes more strictly than EMF does, which takes "yes" for false. */
public final class ValueReader {

    private ValueReader() {}

    /**
     * Reads a value.
     *
     * @throws IllegalArgumentException if the text is not a value of the attribute; the message says what is allowed
     */
    public static Object read(EAttribute attribute, String text) {
        EDataType type = attribute.getEAttributeType();
        if (type instanceof EEnum choice) {
            return choice(choice, text);
        }
        if (type.getEPackage() != EcorePackage.eINSTANCE) {
            return EcoreUtil.createFromString(type, text);
        }
        return switch (type.getClassifierID()) {
            case EcorePackage.ESTRING -> text;
            case EcorePackage.EINT -> Math.toIntExact(whole(text, Integer.MIN_VALUE, Integer.MAX_VALUE));
            case EcorePackage.ELONG -> whole(text, Long.MIN_VALUE, Long.MAX_VALUE);
            case EcorePackage.EDOUBLE -> number(text);
            case EcorePackage.EBOOLEAN -> truth(text);
            default -> throw new IllegalStateException("The metamodel has no attributes of type " + type.getName());
        };
    }

    private static Object choice(EEnum choice, String text) {
        var literal = choice.getEEnumLiteralByLiteral(text);
        if (literal == null) {
            String allowed = choice.getELiterals().stream()
                    .map(each -> each.getLiteral())
                    .collect(Collectors.joining(", "));
            throw new IllegalArgumentException(Messages.get("value.choice", text, allowed));
        }
        return literal.getInstance();
    }

    private static long whole(String text, long least, long most) {
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below in words
        }
        throw new IllegalArgumentException(Messages.get("value.whole", text, least, most));
    }

    private static double number(String text) {
        // Java would also read "NaN", "1f" and "0x1p3"
        if (text.length() <= 100 && text.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,4})?")) {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return number;
            }
        }
        throw new IllegalArgumentException(Messages.get("value.number", text));
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(Messages.get("value.truth", text));
        };
    }
}
