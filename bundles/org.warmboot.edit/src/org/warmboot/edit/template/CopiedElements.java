package org.warmboot.edit.template;

import java.util.Collection;
import java.util.List;
import org.eclipse.gef.ui.actions.Clipboard;
import org.warmboot.model.Element;

/** The clipboard of the program: elements as they were when they were copied. */
public final class CopiedElements {
    private CopiedElements() {}

    /** Keeps copies of some elements. */
    public static void put(Collection<? extends Element> elements) {
        Clipboard.getDefault().setContents(Copies.of(elements));
    }

    /** Gives what is kept; to be copied before it is used. */
    public static List<Element> get() {
        return Clipboard.getDefault().getContents() instanceof List<?> kept
                ? kept.stream()
                        .filter(Element.class::isInstance)
                        .map(Element.class::cast)
                        .toList()
                : List.of();
    }
}
