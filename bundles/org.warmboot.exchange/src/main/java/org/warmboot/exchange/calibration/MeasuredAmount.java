package org.warmboot.exchange.calibration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.warmboot.exchange.text.Messages;
import org.warmboot.model.units.DataSizes;

/**
 * Amounts in the unit of measured values.
 *
 * @param bytes bytes of one unit; 0 for values that are not memory
 */
public record MeasuredAmount(double bytes) {

    private static final String[] SIZES = {"B", "KiB", "MiB", "GiB", "TiB", "PiB"};

    /** Units of memory that values are told in. */
    public static final List<String> UNITS = List.of("B", "KiB", "MiB", "GiB");

    /**
     * Values in a unit of memory; of another kind without one.
     *
     * @throws IllegalArgumentException if it is no unit; the message says which there are
     */
    public static MeasuredAmount of(Optional<String> unit) {
        try {
            return new MeasuredAmount(
                    unit.map(text -> DataSizes.parse("1 " + text)).orElse(0L));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(Messages.get("aging.unit.unknown", unit.orElseThrow()), unknown);
        }
    }

    /** Whether the values are memory. */
    public boolean isMemory() {
        return bytes > 0;
    }

    /**
     * Reads a number of units, or of memory a size with its own unit.
     *
     * @throws IllegalArgumentException if it is none above 0; the message says how one is written
     */
    public double parse(String text) {
        try {
            var value = text.matches("[0-9.eE+]+") || !isMemory()
                    ? Double.parseDouble(text)
                    : DataSizes.parse(text) / bytes;
            if (value > 0 && Double.isFinite(value)) {
                return value;
            }
        } catch (IllegalArgumentException notOne) {
            throw new IllegalArgumentException(Messages.get("aging.capacity.wrong", text), notOne);
        }
        throw new IllegalArgumentException(Messages.get("aging.capacity.wrong", text));
    }

    /** How many units make one of the size that suits a value; 1 of what is no memory. */
    public double scale(double value) {
        return isMemory() ? Math.pow(1024, step(value * bytes)) / bytes : 1;
    }

    /** Name of that size; empty of what is no memory. */
    public String unit(double value) {
        return isMemory() ? SIZES[step(value * bytes)] : "";
    }

    /** The amount with three digits: memory in the unit that suits it. */
    public String words(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "-∞";
        }
        if (!isMemory()) {
            return digits(value);
        }
        return digits(value / scale(value)) + " " + unit(value);
    }

    private static int step(double size) {
        var step = 0;
        for (var rest = Math.abs(size); rest >= 999.5 && step < SIZES.length - 1; rest /= 1024) {
            step++;
        }
        return step;
    }

    private static String digits(double value) {
        if (value == 0) {
            return "0";
        }
        var whole = (int) Math.floor(Math.log10(Math.abs(value))) + 1;
        return whole > 6 || whole < -3
                ? String.format(Locale.ROOT, "%.3g", value)
                : String.format(Locale.ROOT, "%." + Math.max(0, 3 - Math.max(whole, 0)) + "f", value);
    }
}
