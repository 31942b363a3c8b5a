package org.warmboot.engine.aging;

import org.warmboot.engine.kernel.SimTime;

/** The clock of a policy that acts at fixed intervals from start to start. */
final class PeriodicClock implements DueClock {

    private final Alarm alarm;
    private final long interval;
    private final long first;
    private final Runnable due;

    PeriodicClock(RejuvenationTrigger.Periodic trigger, Alarm alarm, Runnable due) {
        interval = nanos(trigger.intervalSeconds());
        first = nanos(trigger.firstSeconds());
        this.alarm = alarm;
        this.due = due;
    }

    /** An interval that the clock cannot tell never passes. */
    private static long nanos(double seconds) {
        return seconds < Alarm.LONGEST_SECONDS ? SimTime.ofSeconds(seconds) : SimTime.NEVER / 2;
    }

    @Override
    public void start() {
        alarm.set(first, this::ring);
    }

    @Override
    public void restart() {
        alarm.set(alarm.now() + interval, this::ring);
    }

    @Override
    public void look() {
        // time goes on whatever the resources do
    }

    private void ring() {
        alarm.set(alarm.now() + interval, this::ring);
        due.run();
    }
}
