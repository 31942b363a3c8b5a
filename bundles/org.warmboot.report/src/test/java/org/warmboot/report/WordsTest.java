package org.warmboot.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmboot.style.Numbers;

class WordsTest {

    @ParameterizedTest
    @CsvSource({"0.999986, 4.9", "0.9, 1.0", "0.99999, 5.0", "0.5, 0.3", "1, \u221e"})
    void ninesCountWhatIsMissingToOne(double share, String nines) {
        assertEquals(nines, Numbers.nines(share));
    }

    @ParameterizedTest
    @CsvSource({
        "5529600, 64 days",
        "726624, 8.4 days",
        "86400, 24 hours",
        "7200, 2 hours",
        "60, 1 minute",
        "1800, 30 minutes",
        "26.2, 26 seconds",
        "315360000, 10 years",
        "Infinity, never"
    })
    void intervalsAreSaidInTheUnitThatSuitsThem(double seconds, String text) {
        assertEquals(text, Spans.about(seconds).replace('\u00a0', ' '));
    }

    @Test
    void whatSomebodySetKeepsItsDigits() {
        assertEquals("10.5 days", Spans.exactly(10.5 * 86_400).replace('\u00a0', ' '));
        // five years of 365.25 days less a quarter, ten of 360 days
        assertEquals("5 years", Spans.exactly(1826 * 86_400.0).replace('\u00a0', ' '));
        assertEquals("at once", Spans.exactly(0));
        assertEquals("9.86 years", Spans.exactly(3600 * 86_400.0).replace('\u00a0', ' '));
        assertEquals("7.2 to 24 days", Spans.range(7.22 * 86_400, 23.6 * 86_400).replace('\u00a0', ' '));
    }

    @Test
    void lossesOfTimeAndMoneyHaveTheirUnits() {
        assertEquals("1 h 55 min", Losses.text(6890, "s").replace('\u00a0', ' '));
        assertEquals("29 min", Losses.text(1743, "s").replace('\u00a0', ' '));
        assertEquals("5500 EUR", Losses.text(5500, "EUR").replace('\u00a0', ' ').replace("\u202f", ""));
        assertEquals("hours", Losses.of("s", 100_000).unit());
        assertEquals("EUR", Losses.of("EUR", 100_000).unit());
    }

    @ParameterizedTest
    @CsvSource({
        "43.3333333333 s, 43.33 s",
        "15461882266 B, 14.4 GiB",
        "10307921.51 KB, 9.6 GiB",
        "3.0, 3",
        "12 GiB, 12 GiB",
        "24 weeks, 24 weeks",
        "events, events",
        "0.55 s/GiB, 0.55 s/GiB"
    })
    void valuesOfParametersKeepFourDigits(String value, String text) {
        assertEquals(text, ParameterText.brief(value).replace('\u00a0', ' '));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.6666666666666666 | 0.666667",
                "16.666666666666668 | 16.6667",
                "200.0 | 200",
                "10000 | 10,000",
                "1500 | 1,500",
                "155.16 ms | 155.16_ms",
                "1.0E-7 | 0.0000001",
                "0.5 us | 0.5_\u00b5s",
                "12 GiB | 12_GiB",
                "-3.50 | \u22123.5",
                "Deterministic, value 92502.6 min | Deterministic, value 92,502.6_min",
                "Weibull, shape 2.0, mean 90 days | Weibull, shape 2, mean 90_days",
                "Empirical, samples 8 min; 10.0 min; 3 h | Empirical, samples 8_min; 10_min; 3_h",
                "Load trigger, load 0.2, profile Office 2025 | Load trigger, load 0.2, profile Office 2025",
                "Xen 3.0 and Linux 2.6.12 | Xen 3.0 and Linux 2.6.12",
                "02:00 | 02:00",
                "uniform | uniform"
            })
    void valuesOfAFileAreShownAsAPersonWouldWriteThem(String value, String text) {
        assertEquals(text, ParameterText.shown(value).replace('\u202f', ',').replace('\u00a0', '_'));
    }

    @ParameterizedTest
    @CsvSource({
        "hosts[web-1].hypervisor.scrubTime, hypervisor.scrubTime",
        "hosts[a].resetTime, hosts[a].resetTime",
        "seed, seed"
    })
    void theTailOfAPathIsItsLastTwoParts(String path, String tail) {
        assertEquals(tail, ParameterText.tail(path));
    }
}
