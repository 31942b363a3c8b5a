package org.warmboot.exchange.table;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * ColumnHeading of a column.
 *
 * @param word  in lower case, without its unit
 * @param unit  of the numbers below it; empty if it does not say
 * @param place of the column, from 0
 */
record ColumnHeading(String word, String unit, int place) {
    private static final Pattern UNIT =
            Pattern.compile("(.*?)[\\s_]*[(\\[]?\\b([kmgt]i?b|bytes)[)\\]]?\\s*", Pattern.CASE_INSENSITIVE);

    /** Nobody writes a longer one; to look for a unit in it could take for ever. */
    private static final int LONGEST = 200;

    static ColumnHeading of(String text) {
        var clean = text.strip().replace('_', ' ');
        if (clean.length() > LONGEST) {
            return new ColumnHeading(clean, "", 0);
        }
        var parts = UNIT.matcher(clean);
        return parts.matches() && !parts.group(1).isBlank()
                ? new ColumnHeading(parts.group(1).strip().toLowerCase(Locale.ROOT), parts.group(2), 0)
                : new ColumnHeading(clean.toLowerCase(Locale.ROOT), "", 0);
    }

    ColumnHeading at(int column) {
        return new ColumnHeading(word, unit, column);
    }
}
