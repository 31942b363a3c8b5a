package org.warmboot.analysis.montecarlo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps parts of blocks until all of a block are there. For several threads at once. */
final class Assembly<P> {

    private final int parts;
    private final Map<Integer, Gathered<P>> begun = new HashMap<>();

    private static final class Gathered<P> {

        private final List<P> parts;
        private int missing;

        Gathered(int count) {
            parts = new ArrayList<>(Collections.nCopies(count, null));
            missing = count;
        }
    }

    /** Of blocks of so many parts. */
    Assembly(int parts) {
        this.parts = parts;
    }

    /** Takes a part; gives all parts of its block, in their order, if it was the last one. */
    synchronized Optional<List<P>> put(int block, int part, P made) {
        var gathered = begun.computeIfAbsent(block, number -> new Gathered<>(parts));
        gathered.parts.set(part, made);
        if (--gathered.missing > 0) {
            return Optional.empty();
        }
        begun.remove(block);
        return Optional.of(gathered.parts);
    }
}
