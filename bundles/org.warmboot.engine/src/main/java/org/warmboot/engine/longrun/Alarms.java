package org.warmboot.engine.longrun;

import java.util.Arrays;

/**
 * Everything that is to happen to a host, each at most once: times by number of the alarm.
 *
 * <p>First come the alarms that follow the calendar, then those that follow the clock of the host, which stands still
 * while it is frozen; so freezing it touches none of its alarms. Each of the two runs is in the order in which things
 * of one time happen.
 */
final class Alarms {

    private final Time time;
    private final AlarmList list;
    private final int calendar;
    private final long[] at;
    private final long[] rest;
    private final boolean[] paused;
    private long shift;
    private long frozenSince;
    private boolean frozen;
    private long nextTime;
    private int next;
    /** Whether the next alarm may be another one than when it was looked for. */
    private boolean changed;

    Alarms(Time time, AlarmList list) {
        this.time = time;
        this.list = list;
        calendar = list.calendar();
        at = new long[list.count()];
        rest = new long[list.count()];
        paused = new boolean[list.count()];
    }

    void rewind() {
        Arrays.fill(at, Time.NEVER);
        Arrays.fill(paused, false);
        shift = 0;
        frozen = false;
        changed = true;
    }

    /** Time on the clock of the host. */
    long local() {
        return (frozen ? frozenSince : time.now()) - shift;
    }

    boolean isFrozen() {
        return frozen;
    }

    /** Sets an alarm that follows the calendar; one that has passed rings at once. */
    void at(int alarm, long when) {
        set(alarm, Math.max(time.now(), when));
    }

    /** Sets an alarm that follows the clock of the host to ring after a while. */
    void in(int alarm, long delay) {
        if (paused[alarm]) {
            rest[alarm] = delay;
        } else {
            set(alarm, local() + delay);
        }
    }

    void clear(int alarm) {
        set(alarm, Time.NEVER);
    }

    private void set(int alarm, long when) {
        changed |= at[alarm] != when;
        at[alarm] = when;
    }

    /** Keeps what is left until an alarm that follows the clock of the host. */
    void pause(int alarm) {
        rest[alarm] = at[alarm] - local();
        set(alarm, Time.NEVER);
        paused[alarm] = true;
    }

    /** Lets an alarm go on that was paused. */
    void resume(int alarm) {
        paused[alarm] = false;
        set(alarm, Math.min(Time.NEVER, local() + rest[alarm]));
    }

    void freeze() {
        frozen = true;
        changed = true;
        frozenSince = time.now();
    }

    void thaw() {
        frozen = false;
        changed = true;
        shift += time.now() - frozenSince;
    }

    /** Looks for the next alarm, as some of them may have changed; tells whether any has. */
    boolean look() {
        if (!changed) {
            return false;
        }
        changed = false;
        long[] times = at;
        int first = 0;
        long earliest = times[0];
        for (int i = 1; i < calendar; i++) {
            if (times[i] < earliest) {
                earliest = times[i];
                first = i;
            }
        }
        if (!frozen) {
            long local = earliest - shift;
            int place = -1;
            for (int i = calendar; i < times.length; i++) {
                if (times[i] < local || times[i] == local && place < 0 && list.rank(i) < list.rank(first)) {
                    local = times[i];
                    place = i;
                }
            }
            if (place >= 0) {
                earliest = local + shift;
                first = place;
            }
        }
        nextTime = earliest;
        next = first;
        return true;
    }

    /** Time of the next alarm. */
    long nextTime() {
        return nextTime;
    }

    /** Place of the next alarm in the order of what happens at one time. */
    int nextRank() {
        return list.rank(next);
    }

    /** Goes on to the next alarm, clears it and gives its number. */
    int ring() {
        time.pass(nextTime);
        clear(next);
        return next;
    }
}
