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
    private static final AtomicReference<Clip> KEPT = new AtomicReference<>(new Clip(List.of(), List.of()));

    private CopiedElements() {}

    /** Keeps copies of some elements, with the policies that act on them. */
    public static void put(Collection<? extends Element> elements) {
        KEPT.set(Clip.of(elements));
    }

    /** Gives what is kept; to be copied before it is used. */
    public static Clip get() {
        return KEPT.get();
    }
}
