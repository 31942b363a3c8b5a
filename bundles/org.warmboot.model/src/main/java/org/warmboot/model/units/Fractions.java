package org.warmboot.model.units;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.warmboot.model.text.Messages;

/** Shares between 0 and 1, written "0.5" or "50 %". */
public final class Fractions {
    private static final Pattern SHARE =
            Pattern.compile("\\s*([+-]?(?:\\d{1,40}\\.?\\d{0,40}|\\.\\d{1,40})(?:[eE][+-]?\\d{1,3})?)\\s*(%)?\\s*");

    private Fractions() {}

    /**
     * Reads a share.
     *
     * @return a number from 0 to 1
     * @throws NumberFormatException if the text is not a share; the message says what is allowed
     */
    public static double parse(String text) {
        var match = SHARE.matcher(text);
        if (!match.matches()) {
            throw new NumberFormatException(Messages.get("fraction.unreadable", Excerpt.of(text)));
        }
        var number = new BigDecimal(match.group(1));
        double share = (match.group(2) == null ? number : number.movePointLeft(2)).doubleValue();
        if (!isShare(share)) {
            throw new NumberFormatException(Messages.get("fraction.range", Excerpt.of(text)));
        }
        return share == 0 ? 0 : share;
    }

    /**
     * Writes a share so that {@link #parse} gives exactly the same value.
     *
     * @param share from 0 to 1
     * @throws IllegalArgumentException if it is not
     */
    public static String format(double share) {
        if (!isShare(share)) {
            throw new IllegalArgumentException(Messages.get("fraction.range", share));
        }
        return UnitTable.write(new BigDecimal(Double.toString(share)));
    }

    private static boolean isShare(double number) {
        return number >= 0 && number <= 1;
    }
}
