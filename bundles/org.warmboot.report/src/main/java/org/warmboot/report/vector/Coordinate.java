package org.warmboot.report.vector;

import java.util.Locale;

/** Coordinates as text. */
public final class Coordinate {

    private Coordinate() {}

    /** A coordinate with at most two decimals, a fiftieth of what an eye can tell apart on a screen. */
    public static String text(double value) {
        var hundredths = Math.round(value * 100);
        if (hundredths % 100 == 0) {
            return Long.toString(hundredths / 100);
        }
        var text = String.format(Locale.ROOT, "%.2f", hundredths / 100.0);
        return text.endsWith("0") ? text.substring(0, text.length() - 1) : text;
    }
}
