package org.warmboot.report;

import java.util.Map;
import java.util.regex.Pattern;

/** Values and paths of parameters as people read them. */
public final class ParameterText {

    private static final Pattern VALUE = Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)\\s*(.*)");
    private static final Map<String, Double> BYTES = Map.of("B", 1.0, "KB", 1e3, "KiB", 1024.0);
    private static final int DIGITS = 4;
    private static final int LARGE = 10_000;

    private ParameterText() {}

    /** A value as it would stand in a file, with no more than four digits: {@code 43.33 s} for {@code 43.3333333 s}. */
    public static String brief(String value) {
        var matcher = VALUE.matcher(value.strip());
        if (!matcher.matches()) {
            return value;
        }
        var number = Double.parseDouble(matcher.group(1));
        var unit = matcher.group(2);
        if (BYTES.containsKey(unit) && Math.abs(number) >= LARGE) {
            return Numbers.bytes(number * BYTES.get(unit));
        }
        return unit.isEmpty() ? Numbers.plain(number, DIGITS) : Numbers.plain(number, DIGITS) + '\u00a0' + unit;
    }

    /** The last two parts of a path, for narrow places: {@code hypervisor.scrubTime}. */
    public static String tail(String path) {
        var last = path.lastIndexOf('.');
        var before = last < 0 ? -1 : path.lastIndexOf('.', last - 1);
        return path.substring(before + 1);
    }
}
