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
        int place = indexOf(seconds);
        if (isPlanned) {
            planned[place]++;
        } else {
            unplanned[place]++;
        }
    }

    /** Counts a planned outage of a class. */
    void countPlanned(int index) {
        planned[index]++;
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

    /**
     * Class of so many seconds. By a table of the leading bits of the number: a logarithm or a bisection costs as much
     * as an event.
     */
    static int indexOf(double seconds) {
        int bits = (int) (Double.doubleToRawLongBits(seconds) >>> Limits.SHIFT) - Limits.BEGIN;
        if (bits < 0) {
            return 0;
        }
        int place = Limits.CLASS[Math.min(bits, Limits.CLASS.length - 1)];
        return place < CLASSES - 1 && seconds >= Limits.FROM[place + 1] ? place + 1 : place;
    }

    private static final class Limits {

        /** Leaves eight numbers to an octave, so that at most one class begins between two of them. */
        static final int SHIFT = 49;

        static final double[] FROM = from();
        static final int BEGIN = (int) (Double.doubleToRawLongBits(SHORTEST) >>> SHIFT);
        /** By leading bits: class of the smallest number that has them. */
        static final byte[] CLASS = classes();

        private static double[] from() {
            var limits = new double[CLASSES];
            for (int i = 0; i < CLASSES; i++) {
                limits[i] = SHORTEST * StrictMath.pow(10, (double) i / PER_DECADE);
            }
            return limits;
        }

        private static byte[] classes() {
            int last = (int) (Double.doubleToRawLongBits(FROM[CLASSES - 1]) >>> SHIFT) + 1;
            var classes = new byte[last - BEGIN + 1];
            int place = 0;
            for (int i = 0; i < classes.length; i++) {
                double smallest = Double.longBitsToDouble((long) (BEGIN + i) << SHIFT);
                while (place < CLASSES - 1 && smallest >= FROM[place + 1]) {
                    place++;
                }
                classes[i] = (byte) place;
            }
            return classes;
        }
    }
}
