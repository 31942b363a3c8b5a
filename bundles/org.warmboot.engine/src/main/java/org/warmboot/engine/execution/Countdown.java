package org.warmboot.engine.execution;

/** Goes on when several activities have ended. */
final class Countdown {

    private final Runnable then;
    private int open;

    Countdown(int activities, Runnable then) {
        open = activities;
        this.then = then;
    }

    /** Takes note of the end of one activity. */
    void ended() {
        if (--open == 0) {
            then.run();
        }
    }
}
