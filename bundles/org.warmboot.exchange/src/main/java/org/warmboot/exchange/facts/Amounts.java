package org.warmboot.exchange.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.Place;

/** Reads numbers and sizes as other tools write them, within the bounds of what a machine can have. */
public final class Amounts {
    /** One pebibyte: more than a scenario can hold. */
    private static final BigDecimal MOST_BYTES = BigDecimal.valueOf(1L << 50);

    private static final double MOST_NUMBER = 1e9;
    private static final int MOST_COUNT = 100_000;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,25}(\\.\\d{1,25})?");
    private static final Pattern WITH_UNIT = Pattern.compile("([\\d.]{1,60})\\s*([A-Za-z]{0,8})");

    private static final Map<String, Long> UNITS = Map.ofEntries(
            Map.entry("b", 1L),
            Map.entry("byte", 1L),
            Map.entry("bytes", 1L),
            Map.entry("kb", 1000L),
            Map.entry("k", 1L << 10),
            Map.entry("kib", 1L << 10),
            Map.entry("mb", 1_000_000L),
            Map.entry("m", 1L << 20),
            Map.entry("mib", 1L << 20),
            Map.entry("gb", 1_000_000_000L),
            Map.entry("g", 1L << 30),
            Map.entry("gib", 1L << 30),
            Map.entry("tb", 1_000_000_000_000L),
            Map.entry("t", 1L << 40),
            Map.entry("tib", 1L << 40),
            Map.entry("pb", 1_000_000_000_000_000L),
            Map.entry("p", 1L << 50),
            Map.entry("pib", 1L << 50));

    private Amounts() {}

    /**
     * Gives bytes of a number in a unit, where {@code KB} is 1000 bytes and {@code K} and {@code KiB} are 1024.
     *
     * @throws ExchangeException if it is no size of a memory
     */
    public static long bytes(String number, String unit, Place place) throws ExchangeException {
        var factor = UNITS.get(unit.toLowerCase(Locale.ROOT));
        if (factor == null) {
            throw ExchangeException.wrong(place, "amount.unit", excerpt(unit));
        }
        if (!NUMBER.matcher(number).matches()) {
            throw ExchangeException.wrong(place, "amount.size", excerpt(number));
        }
        var bytes = new BigDecimal(number).multiply(BigDecimal.valueOf(factor)).setScale(0, RoundingMode.HALF_UP);
        if (bytes.signum() <= 0 || bytes.compareTo(MOST_BYTES) > 0) {
            throw ExchangeException.wrong(place, "amount.size", excerpt(number + " " + unit));
        }
        return bytes.longValueExact();
    }

    /**
     * Gives bytes of a number that may carry its unit.
     *
     * @param unit that is meant where none is written
     * @throws ExchangeException if it is no size of a memory
     */
    public static long bytesWithUnit(String text, String unit, Place place) throws ExchangeException {
        var parts = WITH_UNIT.matcher(text.strip());
        if (!parts.matches()) {
            throw ExchangeException.wrong(place, "amount.size", excerpt(text));
        }
        return bytes(parts.group(1), parts.group(2).isEmpty() ? unit : parts.group(2), place);
    }

    /**
     * Gives a number of processors.
     *
     * @throws ExchangeException if it is none from 1 on
     */
    public static int count(String text, Place place) throws ExchangeException {
        var digits = text.strip();
        if (digits.matches("\\d{1,9}")) {
            int count = Integer.parseInt(digits);
            if (count >= 1 && count <= MOST_COUNT) {
                return count;
            }
        }
        throw ExchangeException.wrong(place, "amount.count", excerpt(text), MOST_COUNT);
    }

    /**
     * Gives a number from 0 to 1e9.
     *
     * @throws ExchangeException if it is none
     */
    public static double number(String text, Place place) throws ExchangeException {
        if (!NUMBER.matcher(text.strip()).matches()) {
            throw ExchangeException.wrong(place, "amount.number", excerpt(text));
        }
        double number = Double.parseDouble(text.strip());
        if (number > MOST_NUMBER) {
            throw ExchangeException.wrong(place, "amount.number", excerpt(text));
        }
        return number;
    }

    private static String excerpt(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }
}
