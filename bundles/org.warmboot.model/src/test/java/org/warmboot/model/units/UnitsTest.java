package org.warmboot.model.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("one of its tests changes the locale of all")
class UnitsTest {

    @ParameterizedTest
    @CsvSource({
        "42 s, 42",
        "4 weeks, 2419200",
        "1 week, 604800",
        "2 days, 172800",
        "1.5 h, 5400",
        "90 min, 5400",
        "3 ms, 0.003",
        "6.8ms, 0.0068",
        "250 us, 0.00025",
        "7 ns, 7e-9",
        "1e3 s, 1000",
        " .5 s , 0.5"
    })
    void durationsAreReadInSeconds(String text, double seconds) {
        assertEquals(seconds, Durations.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "1 GiB, 1073741824",
        "512 MiB, 536870912",
        "16 KiB, 16384",
        "1 TiB, 1099511627776",
        "146 GB, 146000000000",
        "1.5 KB, 1500",
        "0 B, 0",
        "-1 B, -1",
        "0.1 GiB, 107374182"
    })
    void sizesAreReadInBytes(String text, long bytes) {
        assertEquals(bytes, DataSizes.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "4196880 MiB, 16 GiB, 4098.52 GiB",
        "16385 MiB, 16 GiB, 16.01 GiB",
        "16383 MiB, 16 GiB, 15.99 GiB",
        "16 GiB, 16 GiB, 16 GiB",
        "4097 GiB, 4 TiB, 4.01 TiB",
        "3 MiB, 16 GiB, 3 MiB",
        "1500 MB, 1 GB, 1.5 GB",
        "0 B, 16 GiB, 0 B"
    })
    void aSizeBesideAnotherOneTakesItsUnitAndStaysMoreOrLess(String size, String other, String text) {
        assertEquals(text, DataSizes.formatBeside(BigInteger.valueOf(DataSizes.parse(size)), DataSizes.parse(other)));
    }

    @ParameterizedTest
    @CsvSource({
        "117.5 MB/s, 117500000",
        "1 Gbit/s, 125000000",
        "8 bit/s, 1",
        "1 KiB/s, 1024",
        "60 B/min, 1",
        "3600 B/h, 1",
        "86400 B/day, 1",
        "65.5 MiB/s, 68681728"
    })
    void ratesAreReadInBytesPerSecond(String text, double rate) {
        assertEquals(rate, DataRates.parse(text));
    }

    @Test
    void timesForDataAreReadInSecondsPerByte() {
        assertEquals(0.55 / (1L << 30), DurationsPerSize.parse("0.55 s/GiB"));
        assertEquals(1e-9, DurationsPerSize.parse("1 s/GB"));
        assertEquals(1e-6, DurationsPerSize.parse("1 us/B"));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.5", "50 %, 0.5", "100%, 1", "0, 0", "12.5 %, 0.125"})
    void sharesAreReadAsNumbersOrPercentages(String text, double share) {
        assertEquals(share, Fractions.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "42 s", "1 min", "90 s", "1 h", "90 min", "1 week", "4 weeks", "90 days", "0.43 s", "3 ms", "6.76 ms",
                "0 s", "10.2 s", "7 ns", "47 s"
            })
    void durationsAreWrittenAsPeopleDo(String text) {
        String written = Durations.format(Durations.parse(text));
        assertEquals(Durations.parse(text), Durations.parse(written));
        assertTrue(written.length() <= text.length(), written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 GiB", "512 MiB", "16 MiB", "12 GiB", "146 GB", "0 B", "-1 B", "100 GiB", "1 B"})
    void sizesAreWrittenAsPeopleDo(String text) {
        assertEquals(text, DataSizes.format(DataSizes.parse(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"117.5 MB/s", "1 Gbit/s", "65.5 MiB/s", "1 GiB/s", "0 B/s", "1 KiB/h"})
    void ratesAreWrittenAsPeopleDo(String text) {
        assertEquals(text, DataRates.format(DataRates.parse(text)));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void nonsenseIsRefusedWithWhatIsAllowed(ToDoubleFunction<String> parser, String text, String expected) {
        var refusal = assertThrows(NumberFormatException.class, () -> parser.applyAsDouble(text));
        assertTrue(refusal.getMessage().contains(expected), refusal.getMessage());
    }

    static Stream<Arguments> nonsense() {
        return Stream.of(
                refused(Durations::parse, "12 parsecs", "ns"),
                refused(Durations::parse, "", "number"),
                refused(Durations::parse, "42", "has no unit"),
                refused(Durations::parse, "-1 s", "negative"),
                refused(Durations::parse, "NaN s", "number"),
                refused(Durations::parse, "1e999 weeks", "too large"),
                refused(Durations::parse, "1,5 s", "number"),
                refused(Durations::parse, "1 S", "unknown unit"),
                refused(Durations::parse, "9".repeat(500) + " s", "number"),
                refused(DataSizes::parse, "-2 B", "negative"),
                refused(DataSizes::parse, "9e18 KiB", "too large"),
                refused(DataSizes::parse, "1 GiBs", "unknown unit"),
                refused(DataSizes::parse, "-1 GiB", "negative"),
                refused(DataRates::parse, "5 MB", "unknown unit"),
                refused(DataRates::parse, "fast", "117.5 MB/s"),
                refused(DurationsPerSize::parse, "1 s", "s/GiB"),
                refused(Fractions::parse, "1.5", "from 0 to 1"),
                refused(Fractions::parse, "120 %", "from 0 to 1"),
                refused(Fractions::parse, "half", "percentage"),
                refused(Fractions::parse, "-0.1", "from 0 to 1"));
    }

    @Test
    void theLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertEquals("0.43 s", Durations.format(Durations.parse("0.43 s")));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -1})
    void whatCannotBeReadAgainIsNotWritten(double value) {
        assertThrows(IllegalArgumentException.class, () -> Durations.format(value));
        assertThrows(IllegalArgumentException.class, () -> DataRates.format(value));
        assertThrows(IllegalArgumentException.class, () -> DurationsPerSize.format(value));
        assertThrows(IllegalArgumentException.class, () -> Fractions.format(value));
        assertThrows(IllegalArgumentException.class, () -> DataSizes.format(-2));
    }

    private static Arguments refused(ToDoubleFunction<String> parser, String text, String expected) {
        return Arguments.of(parser, text, expected);
    }
}
