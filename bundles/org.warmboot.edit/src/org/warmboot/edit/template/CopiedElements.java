package org.warmboot.edit.template;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.warmboot.model.Element;

/**
 * The clipboard of the program: elements as they were when they were copied. It is not that of the window system, which
 * would have to be asked at each change of the selection whether there is something to paste, and answers late or never.
 */
public final class CopiedElements {
    private static final AtomicReference<List<Element>> KEPT = new AtomicReference<>(List.of());

    private CopiedElements() {}

    /** Keeps copies of some elements. */
    public static void put(Collection<? extends Element> elements) {
        KEPT.set(Copies.of(elements));
    }

    /** Gives what is kept; to be copied before it is used. */
    public static List<Element> get() {
        return KEPT.get();
    }
}
