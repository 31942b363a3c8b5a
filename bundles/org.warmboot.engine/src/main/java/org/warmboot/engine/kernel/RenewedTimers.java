package org.warmboot.engine.kernel;

/** Timers that wait to be planned after the present event. */
final class RenewedTimers {

    private final EventCalendar calendar;
    private Timer first;

    RenewedTimers(EventCalendar calendar) {
        this.calendar = calendar;
    }

    void add(Timer timer) {
        timer.next = first;
        first = timer;
    }

    /**
     * Plans all of them; gives the one that is due before everything else, which need not go through the calendar, or
     * {@code null} if there is none.
     */
    Timer plan() {
        Timer earliest = null;
        while (first != null) {
            var timer = first;
            first = timer.next;
            timer.next = null;
            timer.ask();
            if (earliest == null) {
                earliest = timer;
            } else if (timer.time() < earliest.time()) {
                earliest.schedule();
                earliest = timer;
            } else {
                // at the same time, the calendar knows who comes first
                timer.schedule();
            }
        }
        if (earliest != null && earliest.time() >= calendar.nextTime()) {
            earliest.schedule();
            return null;
        }
        return earliest;
    }
}
