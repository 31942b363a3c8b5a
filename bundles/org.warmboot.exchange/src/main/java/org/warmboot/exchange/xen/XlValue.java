package org.warmboot.exchange.xen;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A value that a configuration of Xen gives a key.
 *
 * @param items one text for a string or a number, each of them for a list, to which more may be added
 * @param line  where it begins
 */
record XlValue(List<String> items, int line) {

    /** The value as one text. */
    String text() {
        return items.stream().collect(Collectors.joining(" ")).strip();
    }

    /** Whether it says nothing, or no. */
    boolean isEmpty() {
        return text().isEmpty() || text().equals("0");
    }
}
