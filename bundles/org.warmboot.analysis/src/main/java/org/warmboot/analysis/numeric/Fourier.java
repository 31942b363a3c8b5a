package org.warmboot.analysis.numeric;

/** Discrete Fourier transform of a power of two of complex numbers (Cooley and Tukey 1965). */
final class Fourier {

    private final int size;
    private final double[] cosines;
    private final double[] sines;

    /** Prepares transforms of so many numbers, a power of two. */
    Fourier(int size) {
        this.size = size;
        int half = Math.max(1, size / 2);
        cosines = new double[half];
        sines = new double[half];
        // each angle is the sum of a coarse and a fine one, so that few of them need a sine
        int fine = 1 << (31 - Integer.numberOfLeadingZeros(half)) / 2;
        for (int i = 0; i < half; i += fine) {
            cosines[i] = StrictMath.cos(2 * Math.PI * i / size);
            sines[i] = StrictMath.sin(2 * Math.PI * i / size);
        }
        for (int k = 1; k < fine; k++) {
            var cosine = StrictMath.cos(2 * Math.PI * k / size);
            var sine = StrictMath.sin(2 * Math.PI * k / size);
            for (int i = 0; i < half; i += fine) {
                cosines[i + k] = cosines[i] * cosine - sines[i] * sine;
                sines[i + k] = sines[i] * cosine + cosines[i] * sine;
            }
        }
    }

    /** Transforms numbers in place; back again, without the division by their count, if inverse. */
    void transform(double[] real, double[] imaginary, boolean inverse) {
        reverse(real, imaginary);
        for (int half = 1; half < size; half *= 2) {
            int stride = size / (2 * half);
            for (int start = 0; start < size; start += 2 * half) {
                for (int k = 0; k < half; k++) {
                    var cosine = cosines[k * stride];
                    var sine = inverse ? sines[k * stride] : -sines[k * stride];
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

    private void reverse(double[] real, double[] imaginary) {
        for (int i = 1, j = 0; i < size; i++) {
            int bit = size >> 1;
            for (; (j & bit) != 0; bit >>= 1) {
                j ^= bit;
            }
            j ^= bit;
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
