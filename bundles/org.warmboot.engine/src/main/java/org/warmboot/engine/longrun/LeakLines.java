package org.warmboot.engine.longrun;

/**
 * What has leaked away of the components of a host at a time on its clock: each leak is a line up to its capacity. They
 * lie side by side, as whoever looks at all of them should not have to look all over the memory.
 */
final class LeakLines {

    private final double[] capacity;
    private final double[] lossPerByte;
    private final double[] used;
    private final double[] perNano;
    private final long[] since;

    private ThroughputLoss throughput;

    LeakLines(int count) {
        capacity = new double[count];
        lossPerByte = new double[count];
        used = new double[count];
        perNano = new double[count];
        since = new long[count];
    }

    /** Lets somebody know before a leak changes. */
    void watch(ThroughputLoss ofHost) {
        throughput = ofHost;
    }

    /** Sets how many bytes a leak can take, and which share of the throughput each of them takes along. */
    void limit(int place, double bytes, double lossOfEach) {
        capacity[place] = bytes;
        lossPerByte[place] = lossOfEach;
    }

    /** So many bytes are used at a time; how many more are in each nanosecond stays. */
    void set(int place, double bytes, long local) {
        throughput.beforeChange(place);
        used[place] = bytes;
        since[place] = local;
    }

    /** From a time on, so many more bytes are used in each nanosecond. */
    void grow(int place, double bytesPerNano, long local) {
        set(place, used(place, local), local);
        perNano[place] = bytesPerNano;
    }

    /** Bytes used at a time that is not before the last change. */
    double used(int place, long local) {
        double bytes = used[place] + perNano[place] * (local - since[place]);
        return bytes < capacity[place] ? bytes : capacity[place];
    }

    boolean takesThroughput(int place) {
        return lossPerByte[place] > 0;
    }

    /** Share of the throughput that is left at a time that is not before the last change. */
    double throughputFactor(int place, long local) {
        return 1 - lossPerByte[place] * used(place, local);
    }
}
