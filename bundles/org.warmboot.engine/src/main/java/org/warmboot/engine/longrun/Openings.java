package org.warmboot.engine.longrun;

import java.util.Arrays;

/** Open times and their clock, in nanoseconds; policies that have them in common share one. */
final class Openings {

    final boolean always;
    final long[] opens;
    final long[] closes;
    final LocalDays days;

    Openings(OpenTimes times) {
        always = times == OpenTimes.ALWAYS;
        opens = nanos(times.opens());
        closes = nanos(times.closes());
        days = new LocalDays(times.clock());
    }

    private static long[] nanos(double[] seconds) {
        return Arrays.stream(seconds)
                .mapToLong(each -> Time.nanos(Math.max(0, each)))
                .toArray();
    }
}
