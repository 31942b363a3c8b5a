package org.warmboot.benchmarks;

import java.util.SplittableRandom;

/** Exponential variates drawn before the measurement, so that a benchmark does not measure a random generator. */
final class DrawnTimes {

    private static final int COUNT = 1 << 16;

    private DrawnTimes() {}

    /** 65,536 variates of the given mean; the same ones for the same seed. */
    static double[] values(double mean, long seed) {
        var random = new SplittableRandom(seed);
        double[] values = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            values[i] = -mean * Math.log(1 - random.nextDouble());
        }
        return values;
    }

    /** The same in whole nanoseconds of a mean in seconds. */
    static long[] nanos(double meanSeconds, long seed) {
        double[] seconds = values(meanSeconds, seed);
        long[] nanos = new long[COUNT];
        for (int i = 0; i < COUNT; i++) {
            nanos[i] = Math.round(seconds[i] * 1e9);
        }
        return nanos;
    }
}
