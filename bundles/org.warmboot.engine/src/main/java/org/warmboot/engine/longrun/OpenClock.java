package org.warmboot.engine.longrun;

import java.util.Arrays;

/** Tells whether a policy may begin to act; time only goes forward in a replication. */
final class OpenClock {

    /** Of the beginning of the next open time; only if it is not always open. */
    int alarm;

    private final boolean always;
    private final long[] opens;
    private final long[] closes;
    private int place;

    OpenClock(OpenTimes times) {
        always = times == OpenTimes.ALWAYS;
        opens = nanos(times.opens());
        closes = nanos(times.closes());
    }

    private static long[] nanos(double[] seconds) {
        return Arrays.stream(seconds).mapToLong(each -> Time.nanos(Math.max(0, each))).toArray();
    }

    void rewind() {
        place = 0;
    }

    boolean isAlwaysOpen() {
        return always;
    }

    /** Time from which on the policy may act: not after now if it may act now. */
    long opens(long now) {
        if (always) {
            return 0;
        }
        while (place < closes.length && closes[place] <= now) {
            place++;
        }
        return place < closes.length ? opens[place] : Time.NEVER;
    }
}
