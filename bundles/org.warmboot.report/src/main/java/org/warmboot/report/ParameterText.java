package org.warmboot.report;

import java.util.Map;
import java.util.regex.Pattern;
import org.warmboot.style.Numbers;

/** Values and paths of parameters as people read them. */
public final class ParameterText {

    private static final Pattern VALUE = Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)\\s*(.*)");
    private static final Map<String, Double> BYTES = Map.of("B", 1.0, "KB", 1e3, "KiB", 1024.0);
    private static final Pattern NUMBER = Pattern.compile(
            "(?<=^|; |\\b[a-z]{1,30} )(-?[0-9]+(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)(?:( )(?=\\p{L})|(?![\\w.:]))");
    private static final Pattern MICROSECONDS = Pattern.compile("(?<=[0-9] )us\\b");
    private static final int DIGITS = 4;
    private static final int MOST_DIGITS = 6;
    private static final int LARGE = 10_000;

    private ParameterText() {}

    /**
     * A value as it stands in a file, in the numbers that a person would write, each with its unit on one line:
     * {@code 0.666667} for {@code 0.6666666666666666}, {@code shape 2} for {@code shape 2.0}. A name in it keeps its
     * digits.
     */
    public static String shown(String value) {
        var text = MICROSECONDS.matcher(value.strip()).replaceAll("\u00b5s");
        return NUMBER.matcher(text).replaceAll(found -> {
            var alone = found.start() == 0;
            var number = Double.parseDouble(found.group(1));
            var digits = alone || found.group(1).contains(".") || number >= LARGE
                    ? Numbers.plain(number, MOST_DIGITS)
                    : found.group(1);
            return found.group(2) == null ? digits : digits + '\u00a0';
        });
    }

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
