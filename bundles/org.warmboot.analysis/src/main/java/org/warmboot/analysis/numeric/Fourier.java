package org.warmboot.analysis.numeric;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** Discrete Fourier transform of a power of two of complex numbers (Cooley and Tukey 1965). */
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

    /** Transforms numbers in place; back again, without the division by their count, if inverse. */
    void transform(double[] real, double[] imaginary, boolean inverse) {
        reverse(real, imaginary);
        if (size > 1) {
            pairs(real, imaginary);
        }
        var sign = inverse ? 1.0 : -1.0;
        for (int half = 2; half < size; half *= 2) {
            for (int start = 0; start < size; start += 2 * half) {
                for (int k = 0; k < half; k++) {
                    var cosine = cosines[half + k];
                    var sine = sign * sines[half + k];
                    int low = start + k;
                    int high = low + half;
                    var x = real[high] * cosine - imaginary[high] * sine;
                    var y = real[high] * sine + imaginary[high] * cosine;
                    real[high] = real[low] - x;
                    imaginary[high] = imaginary[low] - y;
                    real[low] += x;
                    imaginary[low] += y;
                }
            }
        }
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

    private void reverse(double[] real, double[] imaginary) {
        int shift = Integer.SIZE - Integer.numberOfTrailingZeros(size);
        for (int i = 1; i < size; i++) {
            int j = Integer.reverse(i) >>> shift;
            if (i < j) {
                swap(real, i, j);
                swap(imaginary, i, j);
            }
        }
    }

    private static void swap(double[] values, int i, int j) {
        var kept = values[i];
        values[i] = values[j];
        values[j] = kept;
    }
}
