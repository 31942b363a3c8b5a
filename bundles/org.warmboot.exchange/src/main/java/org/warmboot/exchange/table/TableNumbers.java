package org.warmboot.exchange.table;

import java.util.Locale;
import java.util.regex.Pattern;
import org.warmboot.exchange.facts.Amounts;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.Place;

/**
 * Reads numbers of spreadsheets: {@code 4,096}, {@code 4.096}, {@code 4 096} and {@code 4'096} are 4096, {@code 1.5} and
 * {@code 1,5} one and a half. Memory is made in powers of two, so that a {@code GB} there means 2^30 bytes.
 */
final class TableNumbers {
    private static final Pattern THOUSANDS =
            Pattern.compile("\\d{1,3}(?:([.,' \u00A0\u202F\u2019])\\d{3})(?:\\1\\d{3})*");
    private static final Pattern PARTS = Pattern.compile("([\\d.,' \u00A0\u202F\u2019]+?)\\s*([A-Za-z]{0,5})");

    private static final int LONGEST = 60;

    private TableNumbers() {}

    static int count(String text, Place place) throws ExchangeException {
        return Amounts.count(text.length() > LONGEST ? text : plain(text, false), place);
    }

    static long bytes(String text, String unit, Place place) throws ExchangeException {
        var parts = PARTS.matcher(text.strip());
        if (text.length() > LONGEST || !parts.matches()) {
            return Amounts.bytes(text.strip(), "MiB", place);
        }
        var said = parts.group(2).isEmpty() ? unit : parts.group(2);
        var meant = said.isEmpty() ? "mib" : said.toLowerCase(Locale.ROOT);
        boolean large = meant.startsWith("g") || meant.startsWith("t");
        return Amounts.bytes(plain(parts.group(1), large), binary(meant), place);
    }

    /** Of gigabytes one group of three digits is a fraction, of anything smaller it is thousands. */
    private static String plain(String text, boolean large) {
        var number = text.strip();
        var groups = THOUSANDS.matcher(number);
        if (groups.matches() && !(large && number.indexOf(groups.group(1)) == number.lastIndexOf(groups.group(1)))) {
            return number.replace(groups.group(1), "");
        }
        return number.replace(',', '.').replaceFirst("\\.0+$", "");
    }

    private static String binary(String unit) {
        return unit.matches("[kmgt]b") ? unit.charAt(0) + "ib" : unit;
    }
}
