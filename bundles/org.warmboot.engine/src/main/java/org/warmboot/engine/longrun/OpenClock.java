package org.warmboot.engine.longrun;

import java.util.Arrays;

/** Tells whether policies may begin to act; time only goes forward in a replication. */
final class OpenClock {

    private final long[][] opens;
    private final long[][] closes;
    private final int[] place;

    OpenClock(Numbering numbers) {
        opens = numbers.policies.stream().map(policy -> nanos(policy.openTimes().opens())).toArray(long[][]::new);
        closes = numbers.policies.stream().map(policy -> nanos(policy.openTimes().closes())).toArray(long[][]::new);
        place = new int[opens.length];
    }

    private static long[] nanos(double[] seconds) {
        return Arrays.stream(seconds).mapToLong(each -> Alarms.nanos(Math.max(0, each))).toArray();
    }

    void rewind() {
        Arrays.fill(place, 0);
    }

    /** Time from which on a policy may act: not after now if it may act now. */
    long opens(int policy, long now) {
        long[] ends = closes[policy];
        int current = place[policy];
        while (current < ends.length && ends[current] <= now) {
            current++;
        }
        place[policy] = current;
        return current < ends.length ? opens[policy][current] : Alarms.NEVER;
    }
}
