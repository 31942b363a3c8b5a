package org.warmboot.exchange.table;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Heading of a column.
 *
 * @param word  in lower case, without its unit
 * @param unit  of the numbers below it; empty if it does not say
 * @param place of the column, from 0
 */
record Heading(String word, String unit, int place) {
    private static final Pattern UNIT =
            Pattern.compile("(.*?)[\\s_]*[(\\[]?\\b([kmgt]i?b|bytes)[)\\]]?\\s*", Pattern.CASE_INSENSITIVE);

    /** Nobody writes a longer one; to look for a unit in it could take for ever. */
    private static final int LONGEST = 200;

    static Heading of(String text) {
        var clean = text.strip().replace('_', ' ');
        if (clean.length() > LONGEST) {
            return new Heading(clean, "", 0);
        }
        var parts = UNIT.matcher(clean);
        return parts.matches() && !parts.group(1).isBlank()
                ? new Heading(parts.group(1).strip().toLowerCase(Locale.ROOT), parts.group(2), 0)
                : new Heading(clean.toLowerCase(Locale.ROOT), "", 0);
    }

    Heading at(int column) {
        return new Heading(word, unit, column);
    }
}
