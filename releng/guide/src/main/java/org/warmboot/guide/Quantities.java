package org.warmboot.guide;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers and units as the guide writes them; the same digits on every machine. */
final class Quantities {

    private static final int LEAST_DIGITS = 4;
    private static final double NOTHING = 1e-9;

    private Quantities() {}

    /** Size of a unit in seconds, bytes or shares; 1 for what has no unit. */
    static double size(String unit) {
        return switch (unit) {
            case "%" -> 0.01;
            case "ms" -> 0.001;
            case "min" -> 60;
            case "h" -> 3600;
            case "MiB" -> 1L << 20;
            case "GiB" -> 1L << 30;
            default -> 1;
        };
    }

    static double base(double value, String unit) {
        return value * size(unit);
    }

    /** A number without more digits than needed to tell it from another one. */
    static String like(double value, double other) {
        return number(value, Math.max(LEAST_DIGITS, digits(other)));
    }

    static String number(double value, int digits) {
        if (Math.abs(value) < NOTHING) {
            return "0";
        }
        var rounded = new BigDecimal(value).round(new MathContext(digits)).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded)
                .toPlainString()
                .replace("-", "\u2212");
    }

    static String with(String number, String unit) {
        return unit.isEmpty() ? number : number + " " + unit;
    }

    /** The relative error in per cent; how far both are apart makes no sense if nothing was expected. */
    static String error(double published, double simulated) {
        if (published == 0) {
            return Math.abs(simulated) < NOTHING ? "0" : "\u2013";
        }
        return percent(simulated / published - 1);
    }

    static String percent(double share) {
        if (Math.abs(share) < NOTHING) {
            return "0";
        }
        return Math.abs(share) < 5e-7 ? "< 0.0001 %" : (share > 0 ? "+" : "") + number(share * 100, 2) + " %";
    }

    static String gibibytes(double bytes) {
        return number(bytes / (1L << 30), LEAST_DIGITS) + " GiB";
    }

    static String seconds(double seconds) {
        return Double.isFinite(seconds) ? number(seconds, LEAST_DIGITS) + " s" : "not within the shown time";
    }

    private static int digits(double value) {
        var plain = new BigDecimal(String.format(Locale.ROOT, "%.9g", value)).stripTrailingZeros();
        return plain.precision();
    }
}
