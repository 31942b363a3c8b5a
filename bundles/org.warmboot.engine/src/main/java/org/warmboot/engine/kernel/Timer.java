package org.warmboot.engine.kernel;

import java.util.function.LongSupplier;

/**
 * An event that is planned anew whenever something changes, such as the next end at a resource.
 *
 * <p>However often that happens during an event, the timer goes into the calendar once, after that event. Its place
 * among simultaneous events is that of its last renewal, as if it had been planned there.
 */
public final class Timer {

    private static final long NO_EVENT = -1;

    private final Simulation simulation;
    private final LongSupplier due;
    private final Runnable whenDue;
    private long event = NO_EVENT;
    private long order;
    private boolean waiting;
    /** Another one that waits to be planned. */
    private Timer next;

    Timer(Simulation simulation, LongSupplier due, Runnable action) {
        this.simulation = simulation;
        this.due = due;
        whenDue = () -> {
            event = NO_EVENT;
            action.run();
        };
    }

    /** Asks to be planned anew. */
    public void renew() {
        order = simulation.nextOrder();
        if (!waiting) {
            waiting = true;
            next = simulation.renewed(this);
        }
    }

    /** Plans the event for when it is due; gives the next one that waits for this. */
    Timer plan(EventCalendar calendar) {
        waiting = false;
        if (event != NO_EVENT) {
            calendar.cancel(event);
            event = NO_EVENT;
        }
        long time = due.getAsLong();
        if (time != SimTime.NEVER) {
            event = calendar.schedule(time, order, whenDue);
        }
        var other = next;
        next = null;
        return other;
    }
}
