package org.warmboot.analysis.numeric;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Discrete Fourier transform of a power of two of complex numbers (Cooley and Tukey 1965) and back, for convolutions:
 * what is in between stands in an order that nobody has to know.
 */
final class Fourier {

    /** Small transforms once prepared, by the logarithm of their size; large ones would fill memory for good. */
    private static final AtomicReferenceArray<Fourier> KNOWN = new AtomicReferenceArray<>(15);

    private final int size;
    /** Of the angles of a whole turn in steps of one, two, four ... parts of the size, each from its half on. */
    private final double[] cosines;

    private final double[] sines;

    private Fourier(int size) {
        this.size = size;
        cosines = new double[Math.max(2, size)];
        sines = new double[Math.max(2, size)];
        int half = Math.max(1, size / 2);
        // each angle is the sum of a coarse and a fine one, so that few of them need a sine
        int fine = 1 << (31 - Integer.numberOfLeadingZeros(half)) / 2;
        for (int i = 0; i < half; i += fine) {
            cosines[half + i] = StrictMath.cos(2 * Math.PI * i / size);
            sines[half + i] = StrictMath.sin(2 * Math.PI * i / size);
        }
        for (int k = 1; k < fine; k++) {
            var cosine = StrictMath.cos(2 * Math.PI * k / size);
            var sine = StrictMath.sin(2 * Math.PI * k / size);
            for (int i = half; i < 2 * half; i += fine) {
                cosines[i + k] = cosines[i] * cosine - sines[i] * sine;
                sines[i + k] = sines[i] * cosine + cosines[i] * sine;
            }
        }
        for (int i = half - 1; i > 0; i--) {
            cosines[i] = cosines[2 * i];
            sines[i] = sines[2 * i];
        }
    }

    /** Transforms of so many numbers, a power of two. */
    static Fourier of(int size) {
        int power = Integer.numberOfTrailingZeros(size);
        if (power >= KNOWN.length()) {
            return new Fourier(size);
        }
        var known = KNOWN.get(power);
        if (known == null) {
            known = new Fourier(size);
            KNOWN.set(power, known);
        }
        return known;
    }

    /** Transforms numbers in place, into an order of their own. */
    void forward(double[] real, double[] imaginary) {
        int half = size / 2;
        // two halvings at a time, from the widest on (Gentleman and Sande 1966)
        for (; half > 1; half /= 4) {
            int quarter = half / 2;
            for (int start = 0; start < size; start += 2 * half) {
                for (int k = 0; k < quarter; k++) {
                    split(real, imaginary, start + k, quarter, k);
                }
            }
        }
        if (half == 1) {
            pairs(real, imaginary);
        }
    }

    /** Transforms what {@link #forward} gave back, without the division by their count. */
    void backward(double[] real, double[] imaginary) {
        boolean odd = Integer.numberOfTrailingZeros(size) % 2 == 1;
        if (odd) {
            pairs(real, imaginary);
        }
        for (int quarter = odd ? 2 : 1; quarter < size; quarter *= 4) {
            for (int start = 0; start < size; start += 4 * quarter) {
                for (int k = 0; k < quarter; k++) {
                    join(real, imaginary, start + k, quarter, k);
                }
            }
        }
    }

    private void split(double[] real, double[] imaginary, int zero, int quarter, int k) {
        int one = zero + quarter;
        int two = one + quarter;
        int three = two + quarter;
        var a = real[zero] + real[two];
        var b = imaginary[zero] + imaginary[two];
        var x = real[zero] - real[two];
        var y = imaginary[zero] - imaginary[two];
        var cosine = cosines[2 * quarter + k];
        var sine = sines[2 * quarter + k];
        var c = x * cosine + y * sine;
        var d = y * cosine - x * sine;
        var e = real[one] + real[three];
        var f = imaginary[one] + imaginary[three];
        x = real[one] - real[three];
        y = imaginary[one] - imaginary[three];
        cosine = cosines[3 * quarter + k];
        sine = sines[3 * quarter + k];
        var g = x * cosine + y * sine;
        var h = y * cosine - x * sine;
        cosine = cosines[quarter + k];
        sine = sines[quarter + k];
        real[zero] = a + e;
        imaginary[zero] = b + f;
        real[one] = (a - e) * cosine + (b - f) * sine;
        imaginary[one] = (b - f) * cosine - (a - e) * sine;
        real[two] = c + g;
        imaginary[two] = d + h;
        real[three] = (c - g) * cosine + (d - h) * sine;
        imaginary[three] = (d - h) * cosine - (c - g) * sine;
    }

    private void join(double[] real, double[] imaginary, int zero, int quarter, int k) {
        int one = zero + quarter;
        int two = one + quarter;
        int three = two + quarter;
        var cosine = cosines[quarter + k];
        var sine = sines[quarter + k];
        var x = real[one] * cosine - imaginary[one] * sine;
        var y = imaginary[one] * cosine + real[one] * sine;
        var a = real[zero] + x;
        var b = imaginary[zero] + y;
        var c = real[zero] - x;
        var d = imaginary[zero] - y;
        x = real[three] * cosine - imaginary[three] * sine;
        y = imaginary[three] * cosine + real[three] * sine;
        var e = real[two] + x;
        var f = imaginary[two] + y;
        var g = real[two] - x;
        var h = imaginary[two] - y;
        cosine = cosines[2 * quarter + k];
        sine = sines[2 * quarter + k];
        x = e * cosine - f * sine;
        y = f * cosine + e * sine;
        real[zero] = a + x;
        imaginary[zero] = b + y;
        real[two] = a - x;
        imaginary[two] = b - y;
        cosine = cosines[3 * quarter + k];
        sine = sines[3 * quarter + k];
        x = g * cosine - h * sine;
        y = h * cosine + g * sine;
        real[one] = c + x;
        imaginary[one] = d + y;
        real[three] = c - x;
        imaginary[three] = d - y;
    }

    private void pairs(double[] real, double[] imaginary) {
        for (int low = 0; low < size; low += 2) {
            var x = real[low + 1];
            var y = imaginary[low + 1];
            real[low + 1] = real[low] - x;
            imaginary[low + 1] = imaginary[low] - y;
            real[low] += x;
            imaginary[low] += y;
        }
    }
}
