package org.warmboot.engine.kernel;

import java.util.function.LongSupplier;

/**
 * An event that is planned anew whenever something changes, such as the next end at a resource.
 *
 * <p>However often that happens during an event, the timer is planned once, after that event. Its place among
 * simultaneous events is that of its last renewal, as if it had been planned there.
 */
public final class Timer {

    private static final long NO_EVENT = -1;

    private final RenewedTimers renewed;
    private final EventCalendar calendar;
    private final LongSupplier due;
    private final Runnable action;
    private final Runnable whenDue = this::ring;
    private long event = NO_EVENT;
    private long time = SimTime.NEVER;
    private long order;
    private boolean waiting;
    /** Another one that waits to be planned. */
    Timer next;

    Timer(RenewedTimers renewed, EventCalendar calendar, LongSupplier due, Runnable action) {
        this.renewed = renewed;
        this.calendar = calendar;
        this.due = due;
        this.action = action;
    }

    /** Asks to be planned anew. */
    public void renew() {
        order = calendar.nextOrder(0);
        if (!waiting) {
            waiting = true;
            renewed.add(this);
        }
    }

    /** Finds out when it is due and leaves the calendar, if it is there. */
    void ask() {
        waiting = false;
        if (event != NO_EVENT) {
            calendar.cancel(event);
            event = NO_EVENT;
        }
        time = due.getAsLong();
    }

    /** Time at which it is due in nanoseconds, {@link SimTime#NEVER} if it is not. */
    long time() {
        return time;
    }

    /** Goes into the calendar, if it is due at all. */
    void schedule() {
        if (time != SimTime.NEVER) {
            event = calendar.schedule(time, order, whenDue);
        }
    }

    /** Does what it is for. */
    void ring() {
        event = NO_EVENT;
        action.run();
    }
}
