package org.warmboot.model.units;

import java.util.List;
import java.util.stream.Stream;

/** Data rates in bytes per second, written with a unit: "117.5 MB/s", "1 KiB/h". */
public final class DataRates {
    private static final List<Unit> SIZES = List.of(
            DataSizes.BYTE,
            DataSizes.MEBIBYTE,
            DataSizes.KIBIBYTE,
            DataSizes.GIBIBYTE,
            DataSizes.TEBIBYTE,
            DataSizes.MEGABYTE,
            DataSizes.KILOBYTE,
            DataSizes.GIGABYTE,
            DataSizes.TERABYTE,
            Unit.of("Gbit", "1e9", "8", 1),
            Unit.of("Mbit", "1e6", "8", 1),
            Unit.of("Kbit", "1e3", "8", 1),
            Unit.of("bit", "1", "8", 1));
    private static final UnitTable TABLE = new UnitTable(
            "units.rate",
            "117.5 MB/s",
            1,
            Stream.of(per(Durations.SECOND, 0), per(Durations.HOUR, 1), per(Durations.MINUTE, 2), per(Durations.DAY, 2))
                    .flatMap(List::stream)
                    .toList());

    private DataRates() {}

    /**
     * Reads a data rate.
     *
     * @return bytes per second, finite, at least 0
     * @throws NumberFormatException if the text is not a data rate; the message says what is allowed
     */
    public static double parse(String text) {
        return TABLE.parse(text);
    }

    /**
     * Writes a data rate so that {@link #parse} gives exactly the same value.
     *
     * @param bytesPerSecond finite, at least 0
     * @throws IllegalArgumentException if it is not
     */
    public static String format(double bytesPerSecond) {
        return TABLE.format(bytesPerSecond);
    }

    private static List<Unit> per(Unit time, int cost) {
        return SIZES.stream().map(size -> size.per(time, cost)).toList();
    }
}
