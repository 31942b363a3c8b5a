package org.warmboot.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How many digits numbers have in files that programs read. The noise of binary fractions is left out; whole bytes,
 * whole requests and the nanoseconds of the simulation's clock are kept.
 */
public final class Digits {

    private static final MathContext NINE = new MathContext(9, RoundingMode.HALF_EVEN);
    private static final int NANOSECONDS = 9;

    private Digits() {}

    /** A finite number with nine significant digits, or more where they stand before the point: whole numbers stay. */
    public static BigDecimal of(double value) {
        var exact = BigDecimal.valueOf(value);
        var short9 = exact.round(NINE);
        return short9.scale() < 0 ? exact.setScale(0, RoundingMode.HALF_EVEN) : short9;
    }

    /**
     * Seconds to the nanosecond, in which clocks of simulations count. Read back, they give the same whole number of
     * nanoseconds up to 2^22 seconds (48 days), and beyond, where a {@code double} has no nanoseconds, the same
     * {@code double}.
     */
    public static BigDecimal ofTime(double seconds) {
        var exact = BigDecimal.valueOf(seconds);
        return exact.scale() > NANOSECONDS ? exact.setScale(NANOSECONDS, RoundingMode.HALF_EVEN) : exact;
    }

    /** A finite number in the fewest digits that give the same {@code double} again. */
    public static BigDecimal ofAll(double value) {
        return BigDecimal.valueOf(value);
    }
}
