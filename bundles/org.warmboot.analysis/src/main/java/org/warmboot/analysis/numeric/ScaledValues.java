package org.warmboot.analysis.numeric;

import java.util.Arrays;

/**
 * A list of non-negative numbers whose ratios may exceed the range of {@code double} by far: each is a mantissa of 1 to
 * 2 times a power of two. Stationary probabilities of stiff chains are such numbers.
 */
public final class ScaledValues {

    /** Exponent of zero: less than any other, and far enough from the end of the range to subtract. */
    private static final long ZERO = Long.MIN_VALUE / 4;

    private static final long UNDERFLOW = -1100;

    private final double[] mantissa;
    private final long[] exponent;

    /** A list of zeros. */
    public ScaledValues(int size) {
        mantissa = new double[size];
        exponent = new long[size];
        Arrays.fill(exponent, ZERO);
    }

    /** Sets an element to {@code factor * 2^power}. */
    public void set(int index, double factor, long power) {
        if (factor == 0) {
            mantissa[index] = 0;
            exponent[index] = ZERO;
            return;
        }
        var shift = Math.getExponent(factor);
        mantissa[index] = Math.scalb(factor, -shift);
        exponent[index] = power + shift;
    }

    /** Mantissa of an element: 1 to 2, or 0. */
    public double mantissa(int index) {
        return mantissa[index];
    }

    /** Power of two of an element. */
    public long exponent(int index) {
        return exponent[index];
    }

    /** Element divided by a power of two; 0 if that is too small for a double. */
    public double relativeTo(int index, long power) {
        var shift = exponent[index] - power;
        return shift < UNDERFLOW ? 0 : Math.scalb(mantissa[index], (int) shift);
    }

    /** Largest exponent in the given range of elements. */
    public long largestExponent(int from, int to) {
        var largest = ZERO;
        for (var i = from; i < to; i++) {
            largest = Math.max(largest, exponent[i]);
        }
        return largest;
    }

    /** The numbers divided by their sum. Those too small for a double become 0. */
    public double[] normalised() {
        var top = largestExponent(0, mantissa.length);
        var values = new double[mantissa.length];
        var sum = 0.0;
        for (var i = 0; i < values.length; i++) {
            values[i] = relativeTo(i, top);
            sum += values[i];
        }
        for (var i = 0; i < values.length; i++) {
            values[i] /= sum;
        }
        return values;
    }
}
