package org.warmboot.model.units;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Texts of values that were written lately. A drawing of thousands of guests writes few different values, again and
 * again, and looking for the unit that reads best is long work with exact numbers.
 *
 * @param <V> the values
 */
final class Recent<V> {
    private static final int MOST = 1024;

    private final Map<V, String> texts = new ConcurrentHashMap<>();

    /** The text of a value, written now if it was not lately. */
    String text(V value, Function<V, String> write) {
        var known = texts.get(value);
        if (known != null) {
            return known;
        }
        if (texts.size() >= MOST) {
            texts.clear();
        }
        var text = write.apply(value);
        texts.put(value, text);
        return text;
    }
}
