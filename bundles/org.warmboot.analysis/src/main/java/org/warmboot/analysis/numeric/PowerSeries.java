package org.warmboot.analysis.numeric;

import java.util.Arrays;

/**
 * Power series cut off after some terms, as their coefficients. A product is a convolution; a {@link RenewalEquation}
 * is solved by the inverse of one.
 */
public final class PowerSeries {

    /** Fewer products than this are made one by one, which is exact to the last digit. */
    private static final long FEW = 1 << 16;

    private PowerSeries() {}

    /** The first terms of a product. */
    public static double[] product(double[] one, double[] other, int terms) {
        int first = Math.min(length(one), terms);
        int second = Math.min(length(other), terms);
        if (isShort(first, second)) {
            return byTerms(one, first, other, second, terms);
        }
        int size = Integer.highestOneBit(Math.max(1, first + second - 2)) * 2;
        return Arrays.copyOf(cyclic(one, first, other, second, size), terms);
    }

    /** Terms of a product from one on; of its first factor as many terms count as are asked for in all. */
    private static double[] productFrom(int from, double[] one, double[] other, int terms) {
        int first = Math.min(length(one), terms);
        int second = Math.min(length(other), terms);
        int size = Integer.highestOneBit(Math.max(1, terms - 1)) * 2;
        if (isShort(first, second) || first + second - 1 > size + from) {
            return Arrays.copyOfRange(product(one, other, terms), from, terms);
        }
        // what is beyond the size of the transform falls upon terms that nobody asks for
        return Arrays.copyOfRange(cyclic(one, first, other, second, size), from, terms);
    }

    private static boolean isShort(int first, int second) {
        return Math.min(first, second) <= 16 || (long) first * second <= FEW;
    }

    /** Product of the first terms of two series in which a power of the size counts as one. */
    private static double[] cyclic(double[] one, int first, double[] other, int second, int size) {
        var fourier = Fourier.of(size);
        var real = Arrays.copyOf(Arrays.copyOf(one, first), size);
        var imaginary = Arrays.copyOf(Arrays.copyOf(other, second), size);
        // the square of f + i g has the product twice in its imaginary part, once both are of one size
        var ratio = largest(one, first) / largest(other, second);
        for (int i = 0; i < second; i++) {
            imaginary[i] *= ratio;
        }
        fourier.forward(real, imaginary);
        for (int i = 0; i < size; i++) {
            var x = real[i];
            var y = imaginary[i];
            real[i] = x * x - y * y;
            imaginary[i] = 2 * x * y;
        }
        fourier.backward(real, imaginary);
        for (int i = 0; i < size; i++) {
            imaginary[i] /= 2.0 * size * ratio;
        }
        return imaginary;
    }

    private static double[] byTerms(double[] one, int first, double[] other, int second, int terms) {
        var product = new double[terms];
        for (int i = 0; i < first; i++) {
            if (one[i] != 0) {
                int most = Math.min(second, terms - i);
                for (int j = 0; j < most; j++) {
                    product[i + j] += one[i] * other[j];
                }
            }
        }
        return product;
    }

    /**
     * The first terms of one over a series, by Newton's iteration, which doubles the terms each time.
     *
     * @param series its first term must not be 0
     */
    public static double[] inverse(double[] series, int terms) {
        var inverse = new double[] {1 / series[0]};
        while (inverse.length < terms) {
            inverse = improved(inverse, new double[] {1}, series, inverse, Math.min(terms, 2 * inverse.length));
        }
        return inverse;
    }

    /** Twice as many terms of a quotient, at most: those known are right, so the others lack what they leave over. */
    static double[] improved(double[] quotient, double[] dividend, double[] divisor, double[] inverse, int terms) {
        int known = quotient.length;
        var rest = productFrom(known, divisor, quotient, terms);
        for (int i = 0; i < rest.length; i++) {
            rest[i] = (known + i < dividend.length ? dividend[known + i] : 0) - rest[i];
        }
        var more = Arrays.copyOf(quotient, terms);
        System.arraycopy(product(rest, inverse, rest.length), 0, more, known, rest.length);
        return more;
    }

    private static int length(double[] series) {
        int length = series.length;
        while (length > 1 && series[length - 1] == 0) {
            length--;
        }
        return length;
    }

    private static double largest(double[] series, int count) {
        var largest = 0.0;
        for (int i = 0; i < count; i++) {
            largest = Math.max(largest, Math.abs(series[i]));
        }
        return largest == 0 ? 1 : largest;
    }
}
