package org.warmboot.model.difference;

import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.warmboot.model.Element;

/**
 * One thing in which two versions of a scenario differ.
 *
 * @param kind    what has happened
 * @param element what it has happened to, as it is in the later version, or was before it was removed
 * @param way     for a value, the features that lead to it from the element; empty for an element or its picture
 * @param before  the earlier value as a file holds it; empty where there was none
 * @param after   the later value
 */
public record Difference(Kind kind, Element element, List<EStructuralFeature> way, String before, String after) {

    /** Keeps a copy of the way. */
    public Difference {
        way = List.copyOf(way);
    }

    /** What can happen from one version to the next. */
    public enum Kind {
        /** The element is new. */
        ADDED,
        /** The element is gone. */
        REMOVED,
        /** The element is held by another one, {@code after}, than before. */
        MOVED,
        /** A value of the element is another one. */
        CHANGED,
        /** The element is drawn otherwise. */
        DRAWN
    }
}
