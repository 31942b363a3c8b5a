package org.warmboot.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class DigitsTest {

    private static final double NANOS = 1e9;
    private static final long GIB = 1L << 30;

    @Property(seed = "20260801", tries = 2000)
    void wholeBytesAreReadBackExactly(@ForAll @LongRange(min = 0, max = 1L << 53) long bytes) {
        assertEquals(bytes, Digits.of(bytes).longValueExact());
    }

    @Property(seed = "20260802", tries = 2000)
    void bytesOfAMemoryInGibibytesToo(@ForAll @LongRange(min = 0, max = 1L << 53) long bytes) {
        assertEquals(bytes, (long)
                (Double.parseDouble(Digits.ofAll(bytes / (double) GIB).toString()) * GIB));
    }

    @Property(seed = "20260803", tries = 2000)
    void nanosecondsAreReadBackExactly(@ForAll @LongRange(min = 0, max = 4_194_304_000_000_000L) long nanos) {
        assertEquals(nanos, Digits.ofTime(nanos / NANOS).movePointRight(9).longValueExact());
        assertEquals(
                nanos,
                Math.round(Double.parseDouble(Digits.ofTime(nanos / NANOS).toString()) * NANOS));
    }

    @Property(seed = "20260804", tries = 2000)
    void timesWithoutNanosecondsAreReadBackAsTheSameNumber(
            @ForAll @LongRange(min = 4_194_304_000_000_000L) long nanos) {
        assertEquals(
                nanos / NANOS, Double.parseDouble(Digits.ofTime(nanos / NANOS).toString()));
    }

    @Property(seed = "20260805", tries = 2000)
    void noNumberIsOffByMoreThanHalfAUnitOrHalfOfItsNinthDigit(
            @ForAll @DoubleRange(min = -1e18, max = 1e18) double value) {
        var error = Math.abs(Digits.of(value).doubleValue() - value);
        assertTrue(error <= Math.max(5e-9 * Math.abs(value), Double.MIN_VALUE) && error <= 0.5, () -> value + "");
    }

    @Test
    void aHostOfSixteenTebibytesKeepsEveryByte() {
        assertEquals("17592186044417", Digits.of((16L << 40) + 1).toString());
        assertEquals(
                "16384.00000000093",
                Digits.ofAll(((16L << 40) + 1) / (double) GIB).toString());
    }
}
