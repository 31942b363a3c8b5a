package org.warmboot.model.units;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.warmboot.model.text.Messages;

/** Amounts of data in bytes, written with a unit: "1 GiB". */
public final class DataSizes {
    /** Stands for "any size"; written "-1 B". */
    public static final long ANY = -1;

    static final Unit BYTE = Unit.of("B", "1");
    static final Unit KIBIBYTE = Unit.of("KiB", "1024");
    static final Unit MEBIBYTE = Unit.of("MiB", "1048576");
    static final Unit GIBIBYTE = Unit.of("GiB", "1073741824");
    static final Unit TEBIBYTE = Unit.of("TiB", "1099511627776");
    static final Unit KILOBYTE = Unit.of("KB", "1e3");
    static final Unit MEGABYTE = Unit.of("MB", "1e6");
    static final Unit GIGABYTE = Unit.of("GB", "1e9");
    static final Unit TERABYTE = Unit.of("TB", "1e12");
    private static final UnitTable TABLE = new UnitTable(
            "units.size",
            "1 GiB",
            2,
            List.of(BYTE, KIBIBYTE, MEBIBYTE, GIBIBYTE, TEBIBYTE, KILOBYTE, MEGABYTE, GIGABYTE, TERABYTE));
    private static final List<Unit> BINARY = List.of(TEBIBYTE, GIBIBYTE, MEBIBYTE, KIBIBYTE, BYTE);
    private static final Recent<Long> WRITTEN = new Recent<>();
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private DataSizes() {}

    /**
     * Reads an amount of data, rounded to the nearest byte.
     *
     * @return bytes, at least 0, or {@link #ANY} for "-1 B"
     * @throws NumberFormatException if the text is not an amount of data; the message says what is allowed
     */
    public static long parse(String text) {
        BigDecimal bytes = TABLE.read(text).inBaseUnit().setScale(0, RoundingMode.HALF_UP);
        if (bytes.signum() < 0 && bytes.compareTo(BigDecimal.valueOf(ANY)) != 0) {
            throw TABLE.refuse("units.negative", text, "");
        }
        if (bytes.compareTo(LARGEST) > 0) {
            throw TABLE.refuse("units.too-large", text, "");
        }
        return bytes.longValueExact();
    }

    /**
     * Writes an amount of data exactly.
     *
     * @param bytes at least 0, or {@link #ANY}
     * @throws IllegalArgumentException if it is not
     */
    public static String format(long bytes) {
        if (bytes < ANY) {
            throw new IllegalArgumentException(Messages.get("units.not-finite", bytes, TABLE.name()));
        }
        if (bytes == ANY) {
            return "-1 B";
        }
        return WRITTEN.text(bytes, DataSizes::write);
    }

    private static String write(long bytes) {
        BigDecimal exact = BigDecimal.valueOf(bytes);
        Unit best = TABLE.units().stream()
                .filter(unit -> unit.toBase(unit.fromBase(exact)).compareTo(exact) == 0)
                .min(Comparator.comparingInt(unit -> TABLE.cost(unit.fromBase(exact), unit)))
                .orElse(BYTE);
        return best.label(UnitTable.write(best.fromBase(exact)));
    }

    /**
     * Writes a size to be read beside another one, in the unit of that and with two decimals, or in a smaller unit where
     * less than one would be left: "4098.52 GiB" beside "16 GiB". It is rounded away from the other one, so that what is
     * more stays more.
     *
     * @param bytes at least 0
     * @param other bytes, more than 0
     */
    public static String formatBeside(BigInteger bytes, long other) {
        BigDecimal exact = new BigDecimal(bytes);
        BigDecimal limit = BigDecimal.valueOf(other);
        if (exact.signum() == 0 || exact.compareTo(limit) == 0) {
            return format(bytes.longValueExact());
        }
        var written = TABLE.read(format(other)).unit();
        var unit = Stream.concat(Stream.of(written), BINARY.stream())
                .filter(one -> one.toBase(BigDecimal.ONE).compareTo(written.toBase(BigDecimal.ONE)) <= 0)
                .filter(one -> one.toBase(BigDecimal.ONE).compareTo(exact) <= 0)
                .findFirst()
                .orElse(BYTE);
        var rounding = exact.compareTo(limit) > 0 ? RoundingMode.CEILING : RoundingMode.FLOOR;
        return unit.label(UnitTable.write(unit.fromBase(exact).setScale(2, rounding)));
    }
}
