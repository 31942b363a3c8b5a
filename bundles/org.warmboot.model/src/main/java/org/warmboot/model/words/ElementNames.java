package org.warmboot.model.words;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.warmboot.model.Element;

/** Names of elements for people, and what stands in their place where somebody gave none. */
public final class ElementNames {

    private ElementNames() {}

    /** Name that somebody gave; absent if it is blank. */
    public static Optional<String> given(Element element) {
        return Optional.ofNullable(element.getName()).filter(name -> !name.isBlank());
    }

    /** Name of an element, or its identifier where it has none; empty where it has neither. */
    public static String orId(Element element) {
        return given(element).or(() -> Optional.ofNullable(element.getId())).orElse("");
    }

    /** Name of an element, or its kind where it has none. */
    public static String orKind(Element element) {
        return given(element).orElseGet(() -> kind(element));
    }

    /** Kind of an element or of a part of one: "guest domain". */
    public static String kind(EObject element) {
        return CamelCase.words(element.eClass().getName());
    }
}
