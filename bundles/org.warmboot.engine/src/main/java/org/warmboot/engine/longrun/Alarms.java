package org.warmboot.engine.longrun;

/**
 * Everything that is to happen, each at most once: times by number of the alarm.
 *
 * <p>The alarms of a host lie side by side, first those that follow the calendar, then those that follow the clock of
 * the host, which stands still while it is frozen; so freezing a host touches none of its alarms. Each of the two runs
 * is in the order in which things of one time happen.
 */
final class Alarms {

    /** A time that nothing reaches, in nanoseconds; sums with other times do not overflow. */
    static final long NEVER = Long.MAX_VALUE / 2;

    private static final long LONGEST = NEVER / 2;
    private static final double NANOS = 1e9;

    final AlarmLayout layout;
    private final long[] at;
    private final long[] rest;
    private final boolean[] paused;
    private final long[] shift;
    private final long[] frozenSince;
    private final boolean[] frozen;
    private final HostOrder order;
    private long now;

    Alarms(AlarmLayout layout) {
        this.layout = layout;
        int alarms = layout.count();
        int hosts = layout.hosts();
        at = new long[alarms];
        rest = new long[alarms];
        paused = new boolean[alarms];
        shift = new long[hosts];
        frozenSince = new long[hosts];
        frozen = new boolean[hosts];
        order = new HostOrder(hosts, layout);
    }

    /** Nanoseconds of a duration in seconds; one beyond 73 years never ends. */
    static long nanos(double seconds) {
        if (!(seconds >= 0)) {
            throw new IllegalArgumentException("A duration must not be negative, but is " + seconds + " s.");
        }
        return Math.min(LONGEST, (long) (seconds * NANOS + 0.5));
    }

    /** Seconds of a duration in nanoseconds. */
    static double seconds(long nanos) {
        return nanos / NANOS;
    }

    void rewind() {
        now = 0;
        java.util.Arrays.fill(at, NEVER);
        java.util.Arrays.fill(paused, false);
        java.util.Arrays.fill(shift, 0);
        java.util.Arrays.fill(frozen, false);
    }

    long now() {
        return now;
    }

    /** Time on the clock of a host. */
    long local(int host) {
        return (frozen[host] ? frozenSince[host] : now) - shift[host];
    }

    /** Sets an alarm that follows the calendar; one that has passed rings at once. */
    void at(int alarm, long time) {
        at[alarm] = Math.max(now, time);
    }

    /** Sets an alarm that follows the clock of a host to ring after a while. */
    void in(int alarm, int host, long delay) {
        if (paused[alarm]) {
            rest[alarm] = delay;
        } else {
            at[alarm] = local(host) + delay;
        }
    }

    void clear(int alarm) {
        at[alarm] = NEVER;
        rest[alarm] = NEVER;
    }

    /** Keeps what is left until an alarm of the clock of a host. */
    void pause(int alarm, int host) {
        rest[alarm] = at[alarm] - local(host);
        at[alarm] = NEVER;
        paused[alarm] = true;
    }

    /** Lets an alarm go on that was paused. */
    void resume(int alarm, int host) {
        paused[alarm] = false;
        at[alarm] = Math.min(NEVER, local(host) + rest[alarm]);
    }

    void freeze(int host) {
        frozen[host] = true;
        frozenSince[host] = now;
    }

    boolean isFrozen(int host) {
        return frozen[host];
    }

    void thaw(int host) {
        frozen[host] = false;
        shift[host] += now - frozenSince[host];
    }

    /** Lets time pass in which nothing happens. */
    void pass(long time) {
        now = time;
    }

    /** Looks for the next alarm of a host, as some of them have changed. */
    void look(int host) {
        int first = layout.from(host);
        long time = at[first];
        for (int i = first + 1, end = layout.local(host); i < end; i++) {
            if (at[i] < time) {
                time = at[i];
                first = i;
            }
        }
        if (!frozen[host]) {
            long earliest = time - shift[host];
            int local = -1;
            for (int i = layout.local(host), end = layout.to(host); i < end; i++) {
                if (at[i] < earliest) {
                    earliest = at[i];
                    local = i;
                } else if (local < 0 && at[i] == earliest && layout.rank(i) < layout.rank(first)) {
                    local = i;
                }
            }
            if (local >= 0) {
                time = earliest + shift[host];
                first = local;
            }
        }
        order.set(host, first, time);
    }

    /** Host whose alarm is next. */
    int nextHost() {
        return order.first();
    }

    /** Goes on to the next alarm of a host and clears it, if it comes before the horizon; -1 if it does not. */
    int ring(int host, long horizon) {
        long time = order.time(host);
        if (time >= horizon) {
            return -1;
        }
        now = time;
        int alarm = order.alarm(host);
        at[alarm] = NEVER;
        return alarm;
    }
}
