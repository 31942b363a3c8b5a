package org.warmboot.engine.longrun;

/**
 * Counts outages by length in classes of equal ratio, ten to a decade, from a millisecond to 10^7 seconds; shorter and
 * longer ones count in the first and last class. Not for several threads at once.
 */
public final class OutageLengths {

    /** Classes to a decade. */
    public static final int PER_DECADE = 10;

    /** Number of classes. */
    public static final int CLASSES = 10 * PER_DECADE;

    private static final double SHORTEST = 1e-3;

    private final long[] planned = new long[CLASSES];
    private final long[] unplanned = new long[CLASSES];

    /** Counts an outage of so many seconds. */
    public void count(double seconds, boolean isPlanned) {
        // by bisection of tabled limits: a logarithm costs more than an event
        int place = indexOf(seconds);
        if (isPlanned) {
            planned[place]++;
        } else {
            unplanned[place]++;
        }
    }

    /** Shortest outage of a class, in seconds. */
    public static double from(int index) {
        return Limits.FROM[index];
    }

    /** Planned outages by class; a copy. */
    public long[] planned() {
        return planned.clone();
    }

    /** Unplanned outages by class; a copy. */
    public long[] unplanned() {
        return unplanned.clone();
    }

    private static int indexOf(double seconds) {
        int low = 0;
        int high = CLASSES - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (seconds >= Limits.FROM[middle]) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static final class Limits {
        static final double[] FROM = from();

        private static double[] from() {
            var limits = new double[CLASSES];
            for (int i = 0; i < CLASSES; i++) {
                limits[i] = SHORTEST * StrictMath.pow(10, (double) i / PER_DECADE);
            }
            return limits;
        }
    }
}
