package org.warmboot.engine.kernel;

import java.util.function.LongSupplier;

/** The loop of a simulation: a clock that follows the calendar of events and never goes back. */
public final class Simulation {

    private static final int EVENTS_BETWEEN_CHECKS = 64;

    private final EventCalendar calendar = new EventCalendar();
    private final RenewedTimers renewed = new RenewedTimers(calendar);
    private long now;
    private long events;

    /** Simulated time in nanoseconds. */
    public long now() {
        return now;
    }

    /** Number of events that have happened. */
    public long events() {
        return events;
    }

    /**
     * Plans an event after a delay.
     *
     * @param delay nanoseconds from now
     * @return handle for {@link #cancel(long)}
     * @throws IllegalArgumentException if the delay is negative
     * @throws ArithmeticException if the time is beyond what the clock can tell
     */
    public long after(long delay, Runnable action) {
        return at(Math.addExact(now, delay), 0, action);
    }

    /**
     * Plans an event.
     *
     * @param time nanoseconds, not before now
     * @param priority -127 to 127, lower ones first among events of the same time
     * @return handle for {@link #cancel(long)}
     * @throws IllegalArgumentException if the time has passed
     */
    public long at(long time, int priority, Runnable action) {
        if (time < now) {
            throw new IllegalArgumentException("An event at " + time + " ns is before now, " + now + " ns.");
        }
        return calendar.schedule(time, priority, action);
    }

    /** Takes a planned event back; {@code false} if it has happened or has been cancelled before. */
    public boolean cancel(long handle) {
        return calendar.cancel(handle);
    }

    /**
     * A timer that is not planned until it is renewed.
     *
     * @param due gives the time in nanoseconds at which it is due, not before now, or {@link SimTime#NEVER}
     * @param action what it does then
     */
    public Timer timer(LongSupplier due, Runnable action) {
        return new Timer(renewed, calendar, due, action);
    }

    /**
     * Runs until no event is left or the token asks to end.
     *
     * @return {@code true} if no event is left, {@code false} if the run was cancelled
     */
    public boolean run(CancelToken cancel) {
        for (var timer = renewed.plan(); timer != null || calendar.size() > 0; timer = renewed.plan()) {
            if (events % EVENTS_BETWEEN_CHECKS == 0 && cancel.isCancelled()) {
                if (timer != null) {
                    timer.schedule();
                }
                return false;
            }
            events++;
            if (timer != null) {
                now = timer.time();
                timer.ring();
            } else {
                var action = calendar.poll();
                now = calendar.time();
                action.run();
            }
        }
        return true;
    }
}
