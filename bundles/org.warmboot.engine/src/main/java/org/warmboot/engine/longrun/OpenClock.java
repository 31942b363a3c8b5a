package org.warmboot.engine.longrun;

/** Tells whether a policy may begin to act; time only goes forward in a replication. */
final class OpenClock {

    /** Of the beginning of the next open time; only if it is not always open. */
    int alarm;

    private final boolean always;
    private final long[] opens;
    private final long[] closes;
    private int place;

    OpenClock(Openings openings) {
        always = openings.always;
        opens = openings.opens;
        closes = openings.closes;
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
