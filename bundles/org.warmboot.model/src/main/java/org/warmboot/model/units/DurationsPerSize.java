package org.warmboot.model.units;

import java.util.stream.Stream;

/** Times for each byte in seconds per byte, written with units: "0.55 s/GiB". */
public final class DurationsPerSize {
    private static final UnitTable TABLE = new UnitTable(
            "units.duration-per-size",
            "0.55 s/GiB",
            1,
            Stream.of(
                            DataSizes.BYTE,
                            DataSizes.GIBIBYTE,
                            DataSizes.MEBIBYTE,
                            DataSizes.KIBIBYTE,
                            DataSizes.TEBIBYTE,
                            DataSizes.GIGABYTE,
                            DataSizes.MEGABYTE,
                            DataSizes.KILOBYTE,
                            DataSizes.TERABYTE)
                    .flatMap(size -> Stream.of(
                            Durations.SECOND.per(size, 0),
                            Durations.MILLISECOND.per(size, 1),
                            Durations.MICROSECOND.per(size, 1),
                            Durations.NANOSECOND.per(size, 1)))
                    .toList());

    private DurationsPerSize() {}

    /**
     * Reads a time for each unit of data.
     *
     * @return seconds per byte, finite, at least 0
     * @throws NumberFormatException if the text is not such a time; the message says what is allowed
     */
    public static double parse(String text) {
        return TABLE.parse(text);
    }

    /**
     * Writes a time for each unit of data so that {@link #parse} gives exactly the same value.
     *
     * @param secondsPerByte finite, at least 0
     * @throws IllegalArgumentException if it is not
     */
    public static String format(double secondsPerByte) {
        return TABLE.format(secondsPerByte);
    }
}
