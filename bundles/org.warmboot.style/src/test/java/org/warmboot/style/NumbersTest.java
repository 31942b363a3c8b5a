package org.warmboot.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 s",
        "0.0034, 3.4 ms",
        "0.045, 45 ms",
        "0.0996, 0.1 s",
        "0.43, 0.43 s",
        "33.6, 34 s",
        "41.61, 42 s",
        "59.6, 1 min",
        "157, 2 min 37 s",
        "240.8, 4 min 1 s",
        "429, 7 min 9 s",
        "3599.7, 1 h",
        "11520, 3 h 12 min",
        "260000, 3 d",
        "-42, \u221242 s"
    })
    void durationsReadAsPeopleSayThem(double seconds, String text) {
        assertEquals(text, Numbers.duration(seconds).replace('\u00a0', ' '));
    }

    @ParameterizedTest
    @CsvSource({
        "0.9999271, 99.993 %",
        "0.9997671, 99.977 %",
        "0.9998518, 99.985 %",
        "0.99999912, 99.99991 %",
        "0.95, 95.000 %",
        "1, 100.000 %"
    })
    void availabilitiesKeepTheDigitsThatTellThemApart(double share, String text) {
        assertEquals(text, Numbers.availability(share).replace('\u00a0', ' '));
    }

    @Test
    void changesAreSignedAndZeroIsNot() {
        assertEquals("+1.3\u00a0%", Numbers.change(0.013));
        assertEquals("\u22120.9\u00a0%", Numbers.change(-0.009));
        assertEquals("0.0\u00a0%", Numbers.change(-0.0001));
        assertEquals("\u2013", Numbers.change(Double.NaN));
    }

    @Test
    void roundingNeverCutsTheIntegerPart() {
        assertEquals("12\u202f346", Numbers.plain(12345.6, 2));
        assertEquals("117.5\u00a0MB/s", Numbers.quantity(117.5, "MB/s"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 B",
        "1000, 1\u202f000 B",
        "838860800, 800 MiB",
        "11811160064, 11 GiB",
        "23755596000, 22.1 GiB",
        "1099511627776, 1 TiB"
    })
    void sizesAreInBinaryUnits(double bytes, String text) {
        assertEquals(text, Numbers.bytes(bytes).replace('\u00a0', ' '));
    }

    @Test
    void workIsThroughputTimesSeconds() {
        assertEquals("19.6\u00a0GB", Numbers.work(19565.16, "MB/s"));
        assertEquals("420\u00a0MB", Numbers.work(420, "MB/s"));
        assertEquals("12\u00a0requests", Numbers.work(12, "requests/s"));
    }

    @Test
    void largeNumbersStandInGroupsHoweverTheyAreWritten() {
        assertEquals("19\u202f740", Numbers.fixed(19740, 0));
        assertEquals("\u22121\u202f234\u202f567.1250", Numbers.fixed(-1234567.125, 4));
        assertEquals("999.99951", Numbers.fixed(999.99951, 5));
        assertEquals("1\u202f542\u00a0h", Numbers.quantity(1541.71, "h"));
        assertEquals("0.000123456", Numbers.plain(0.000123456, 6));
        assertEquals("\u221210\u202f000", Numbers.plain(-1e4, 3));
        assertEquals("96\u202f121", Numbers.count(96121.0861));
        assertEquals("11.2", Numbers.count(11.2057));
        assertEquals("163", Numbers.count(163));
    }
}
