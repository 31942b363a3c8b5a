package org.warmboot.report.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Lines of iCalendar (RFC 5545): text is escaped, and what is longer than 75 octets goes on in the next line. */
final class CalendarText {

    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    /** A property whose value needs no escaping. */
    CalendarText line(String name, String value) {
        var octets = 0;
        var line = name + ":" + value;
        for (var at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            var sign = Character.toString(line.codePointAt(at));
            var needed = sign.getBytes(StandardCharsets.UTF_8).length;
            if (octets + needed > MOST_OCTETS) {
                text.append(END).append(' ');
                octets = 1;
            }
            text.append(sign);
            octets += needed;
        }
        text.append(END);
        return this;
    }

    /** A property with text for people (section 3.3.11). */
    CalendarText words(String name, String value) {
        return line(name, escaped(value));
    }

    /** A property with a moment, in UTC (section 3.3.5). */
    CalendarText moment(String name, Instant instant) {
        return line(name, UTC.format(instant));
    }

    /** Commas, semicolons and backslashes mean something, and control characters may not stand there. */
    private static String escaped(String value) {
        var escaped = new StringBuilder();
        value.codePoints().forEach(sign -> {
            switch (sign) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(sign);
                case '\n' -> escaped.append("\\n");
                default -> {
                    boolean isControl = Character.getType(sign) == Character.CONTROL
                            || Character.getType(sign) == Character.SURROGATE;
                    escaped.appendCodePoint(isControl ? ' ' : sign);
                }
            }
        });
        return escaped.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
