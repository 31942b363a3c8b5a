package org.warmboot.engine.aging;

/** The clock of a policy that acts when a resource is used up to a level; it is armed while it lies below. */
final class ThresholdClock implements DueClock {

    /** The calendar rounds times to nanoseconds, so that an alarm may ring so much, as a share, below the level. */
    private static final double ROUNDING = 1e-12;

    private final ResourceLeak leak;
    private final double level;
    private final Alarm alarm;
    private final Runnable due;
    private boolean armed = true;

    ThresholdClock(ResourceLeak leak, double level, Alarm alarm, Runnable due) {
        this.leak = leak;
        this.level = level;
        this.alarm = alarm;
        this.due = due;
    }

    @Override
    public void start() {
        look();
    }

    @Override
    public void restart() {
        // renewing the resource arms it again
    }

    @Override
    public void look() {
        if (leak.used(alarm.seconds()) < level * (1 - ROUNDING)) {
            armed = true;
            alarm.set(leak.reaches(level), this::ring);
        } else if (armed) {
            ring();
        }
    }

    private void ring() {
        armed = false;
        alarm.clear();
        due.run();
    }
}
