package org.warmboot.style;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Numbers as people read them: sensible digits, a true minus sign, a no-break space before the unit. */
public final class Numbers {

    private static final char SPACE = '\u00a0';
    private static final char MINUS = '\u2212';
    private static final String GROUP = "\u202f";
    private static final List<String> BINARY = List.of("B", "KiB", "MiB", "GiB", "TiB", "PiB");

    private Numbers() {}

    /** A duration given in seconds: {@code 45 ms}, {@code 0.43 s}, {@code 7 min 9 s}, {@code 3 h 12 min}. */
    public static String duration(double seconds) {
        if (!Double.isFinite(seconds)) {
            return "\u2013";
        }
        if (seconds < 0) {
            return MINUS + duration(-seconds);
        }
        if (seconds > 0 && seconds < 0.0995) {
            return plain(seconds * 1000, 2) + SPACE + "ms";
        }
        if (seconds < 59.5) {
            return plain(seconds, 2) + SPACE + "s";
        }
        if (seconds < 3599.5) {
            return pair(Math.round(seconds), "min", "s", 60);
        }
        var minutes = Math.round(seconds / 60);
        return minutes < 48 * 60 ? pair(minutes, "h", "min", 60) : pair(Math.round(seconds / 3600), "d", "h", 24);
    }

    /** A duration given in seconds, to the minute from ten minutes on, for sentences: {@code 29 min}. */
    public static String roughly(double seconds) {
        return Math.abs(seconds) < 600 ? duration(seconds) : duration(Math.rint(seconds / 60) * 60);
    }

    /**
     * A number with at most so many significant digits and never fewer than its integer part, which stands in groups
     * of three digits: {@code 19\u202f740}.
     */
    public static String plain(double value, int digits) {
        if (!Double.isFinite(value)) {
            return "\u2013";
        }
        var exact = BigDecimal.valueOf(value);
        var integerDigits = exact.precision() - exact.scale();
        var rounded = exact.round(new MathContext(Math.max(digits, Math.max(1, integerDigits)), RoundingMode.HALF_UP));
        return rounded.signum() == 0
                ? "0"
                : signed(grouped(rounded.stripTrailingZeros().toPlainString()));
    }

    /** A number with exactly so many decimals, large ones in groups of three digits. */
    public static String fixed(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return "\u2013";
        }
        var text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return signed(grouped(text.matches("-0(\\.0*)?") ? text.substring(1) : text));
    }

    /** An availability between 0 and 1 in per cent, with the digits that tell it from 1: {@code 99.993 %}. */
    public static String availability(double share) {
        var nines = share >= 1 || share <= 0 ? 0 : (int) Math.floor(-Math.log10(1 - share));
        var decimals = Math.clamp(nines - 1L, 3, 9);
        return fixed(share * 100, decimals) + SPACE + "%";
    }

    /** Number of nines of an availability, the negative decimal logarithm of what is missing to 1: {@code 4.9}. */
    public static String nines(double share) {
        return share >= 1 ? "\u221e" : fixed(-Math.log10(1 - Math.max(0, share)), 1);
    }

    /** A signed share in per cent with one decimal: {@code +1.3 %}. */
    public static String change(double share) {
        if (!Double.isFinite(share)) {
            return "\u2013";
        }
        var text = fixed(share * 100, 1);
        return (share > 0 && !text.equals("0.0") ? "+" : "") + text + SPACE + "%";
    }

    /** A share in whole per cent: {@code 69 %}. */
    public static String percent(double share) {
        return fixed(share * 100, 0) + SPACE + "%";
    }

    /** A value with its unit, at four significant digits; durations longer than 100 s stay in seconds. */
    public static String quantity(double value, String unit) {
        return unit.isBlank() ? plain(value, 4) : plain(value, 4) + SPACE + unit.strip();
    }

    /** A size given in bytes, in binary units and three digits: {@code 512 MiB}, {@code 22.1 GiB}. */
    public static String bytes(double bytes) {
        if (!Double.isFinite(bytes)) {
            return "\u2013";
        }
        var unit = 0;
        var value = bytes;
        while (Math.abs(value) >= 1023.5 && unit < BINARY.size() - 1) {
            value /= 1024;
            unit++;
        }
        return plain(value, 3) + SPACE + BINARY.get(unit);
    }

    /** A size given in GiB: {@code 800 MiB} for 0.78125. */
    public static String gibibytes(double size) {
        return bytes(size * 1024 * 1024 * 1024);
    }

    /** A number of things, expected or counted; large ones in groups of three digits. */
    public static String count(double number) {
        if (!Double.isFinite(number) || Math.abs(number) < 100) {
            return plain(number, 3);
        }
        return fixed(number, 0);
    }

    /** Work given in a unit of throughput times seconds: {@code 19.6 GB} for 19565 of {@code MB/s}. */
    public static String work(double work, String unit) {
        var whole = unit.endsWith("/s") ? unit.substring(0, unit.length() - 2) : unit + SPACE + "s";
        return whole.equals("MB") && Math.abs(work) >= 1000
                ? quantity(plain(work / 1000, 3), "GB")
                : quantity(plain(work, 3), whole);
    }

    private static String quantity(String number, String unit) {
        return number + SPACE + unit;
    }

    private static String pair(long total, String large, String small, int ratio) {
        var rest = total % ratio;
        var head = total / ratio + String.valueOf(SPACE) + large;
        return rest == 0 ? head : head + SPACE + rest + SPACE + small;
    }

    private static String grouped(String text) {
        var end = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
        return text.substring(0, end).replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", GROUP) + text.substring(end);
    }

    private static String signed(String text) {
        return text.startsWith("-") ? MINUS + text.substring(1) : text;
    }
}
