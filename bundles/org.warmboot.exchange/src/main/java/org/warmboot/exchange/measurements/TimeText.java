package org.warmboot.exchange.measurements;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moments as monitoring writes them: seconds or milliseconds of the epoch, ISO 8601, and dd-mm-yyyy-HH:MM:SS. */
final class TimeText {

    private static final Pattern ISO =
            Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)[T ](\\d\\d):(\\d\\d)(?::(\\d\\d)(\\.\\d{1,9})?)?"
                    + "\\s?(Z|UTC|[+-]\\d\\d:?\\d\\d)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d\\d)[-./](\\d\\d)[-./](\\d{4})[- ](\\d\\d):(\\d\\d):(\\d\\d)");
    private static final Pattern EPOCH = Pattern.compile("\\d{9,13}(\\.\\d{1,9})?");
    private static final double MILLISECONDS = 1e11;

    private TimeText() {}

    /** Seconds of the epoch; a time without a zone is one of UTC. Not a number for what is no moment. */
    static double seconds(String text) {
        try {
            if (EPOCH.matcher(text).matches()) {
                var number = Double.parseDouble(text);
                return number >= MILLISECONDS ? number / 1000 : number;
            }
            var iso = ISO.matcher(text);
            if (iso.matches()) {
                var part = iso.group(7) == null ? 0 : Double.parseDouble(iso.group(7));
                return moment(iso, 1, 2, 3) + part - ahead(iso.group(8));
            }
            var dayFirst = DAY_FIRST.matcher(text);
            return dayFirst.matches() ? moment(dayFirst, 3, 2, 1) : Double.NaN;
        } catch (DateTimeException noDay) {
            return Double.NaN;
        }
    }

    private static long moment(Matcher found, int year, int month, int day) {
        return LocalDateTime.of(
                        number(found, year),
                        number(found, month),
                        number(found, day),
                        number(found, 4),
                        number(found, 5),
                        number(found, 6))
                .toEpochSecond(ZoneOffset.UTC);
    }

    private static int number(Matcher found, int group) {
        return found.group(group) == null ? 0 : Integer.parseInt(found.group(group));
    }

    private static int ahead(String zone) {
        return zone == null || zone.startsWith("U") ? 0 : ZoneOffset.of(zone).getTotalSeconds();
    }
}
