package org.warmboot.validation;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.warmboot.model.Element;
import org.warmboot.model.words.CamelCase;
import org.warmboot.model.words.ElementNames;

/** Names of things as people see them. */
final class Label {

    private Label() {}

    static String of(Object thing) {
        return switch (thing) {
            case EClass kind -> CamelCase.words(kind.getName());
            case ENamedElement feature -> feature.getName();
            case Element element when !ElementNames.orId(element).isBlank() -> ElementNames.orId(element);
            case EObject object -> ElementNames.kind(object);
            case Enumerator literal -> literal.getLiteral().replace('-', ' ');
            case String text when text.startsWith("phase.") -> Messages.get(text);
            default -> String.valueOf(thing);
        };
    }
}
