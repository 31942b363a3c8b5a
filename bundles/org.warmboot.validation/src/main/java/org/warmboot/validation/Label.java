package org.warmboot.validation;

import java.util.Locale;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.warmboot.model.Element;

/** Names of things as people see them. */
final class Label {

    private Label() {}

    static String of(Object thing) {
        return switch (thing) {
            case EClass kind -> words(kind.getName());
            case ENamedElement feature -> feature.getName();
            case Element element when isText(element.getName()) -> element.getName();
            case Element element when isText(element.getId()) -> element.getId();
            case EObject object -> words(object.eClass().getName());
            case Enumerator literal -> literal.getLiteral().replace('-', ' ');
            case String text when text.startsWith("phase.") -> Messages.get(text);
            default -> String.valueOf(thing);
        };
    }

    private static String words(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static boolean isText(String text) {
        return text != null && !text.isBlank();
    }
}
