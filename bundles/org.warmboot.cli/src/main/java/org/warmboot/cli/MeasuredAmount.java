package org.warmboot.cli;

import java.util.Locale;
import java.util.Optional;
import org.warmboot.model.units.DataSizes;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Amounts in the unit of measured values.
 *
 * @param bytes bytes of one unit; 0 for values that are not memory
 */
record MeasuredAmount(double bytes) {

    private static final String[] SIZES = {"B", "KiB", "MiB", "GiB", "TiB", "PiB"};

    static MeasuredAmount of(Optional<String> unit, CommandLine command) {
        try {
            return new MeasuredAmount(
                    unit.map(text -> DataSizes.parse("1 " + text)).orElse(0L));
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(command, Messages.get("aging.unit.unknown", unit.orElseThrow()));
        }
    }

    boolean isMemory() {
        return bytes > 0;
    }

    /** A number of units, or of memory a size with its own unit. */
    double parse(String text, CommandLine command) {
        try {
            var value = text.matches("[0-9.eE+]+") || !isMemory()
                    ? Double.parseDouble(text)
                    : DataSizes.parse(text) / bytes;
            if (value > 0 && Double.isFinite(value)) {
                return value;
            }
        } catch (IllegalArgumentException notOne) {
            throw new ParameterException(command, Messages.get("aging.capacity.wrong", text));
        }
        throw new ParameterException(command, Messages.get("aging.capacity.wrong", text));
    }

    /** The amount with three digits: memory in the unit that suits it. */
    String words(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "-∞";
        }
        if (!isMemory()) {
            return digits(value);
        }
        var size = value * bytes;
        var step = 0;
        while (Math.abs(size) >= 999.5 && step < SIZES.length - 1) {
            size /= 1024;
            step++;
        }
        return digits(size) + " " + SIZES[step];
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
