package org.warmboot.engine.longrun;

/** Counts durations of whole days by the days of a local clock, and all others by the hour; in nanoseconds. */
final class LocalDays {

    private static final long DAY = Time.nanos(86_400);

    private final long[] set;
    private final long[] ahead;

    LocalDays(LocalClock clock) {
        set = clock.set().stream().mapToLong(Time::nanos).toArray();
        ahead = clock.ahead().stream()
                .mapToLong(seconds -> Math.round(seconds * Time.nanos(1)))
                .toArray();
    }

    /** The first time at which the clock shows what it shows at a time, so many days later. */
    long after(long since, long duration) {
        if (set.length == 0 || duration % DAY != 0) {
            return since + duration;
        }
        int place = 0;
        while (place < set.length && set[place] <= since) {
            place++;
        }
        long shown = since + duration + ahead(place);
        while (place < set.length && shown - ahead(place) >= set[place]) {
            place++;
        }
        // a time that the clock skips is over when it is set
        return place == 0 ? shown : Math.max(set[place - 1], shown - ahead(place));
    }

    /** How far it is ahead when it has been set so many times. */
    private long ahead(int times) {
        return times == 0 ? 0 : ahead[times - 1];
    }
}
