package org.warmboot.edit.template;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.Element;

/**
 * Copies of elements, not yet part of a scenario. Their names and identifiers are wishes: the command that adds them
 * gives free ones.
 */
public final class Copies {
    private Copies() {}

    /** Copies an element with all it holds; what refers to a part of it refers to the copy of that part. */
    public static <E extends Element> E of(E original) {
        return EcoreUtil.copy(original);
    }

    /** Copies elements that may refer to each other. */
    public static List<Element> of(Collection<? extends Element> originals) {
        return List.copyOf(EcoreUtil.<Element>copyAll(outermost(originals)));
    }

    /** Leaves out what lies within another of some elements. */
    public static <E extends Element> List<E> outermost(Collection<E> elements) {
        return elements.stream()
                .filter(one -> elements.stream().noneMatch(other -> other != one && EcoreUtil.isAncestor(other, one)))
                .toList();
    }
}
