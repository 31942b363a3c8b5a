package org.warmboot.ui.replay;

import org.eclipse.swt.widgets.Display;
import org.warmboot.experiment.replay.Replay;

/** The time of a replay: it stands, or runs at a speed until the end. Used by the UI thread. */
final class ReplayClock {

    /** Between two pictures, in milliseconds: as often as a screen shows them. */
    private static final int FRAME = 16;

    private final Display display;
    private final Runnable listener;
    private Replay replay;
    private double time;
    private double speed = 1;
    private boolean running;
    private long last;

    /**
     * A clock without a replay.
     *
     * @param listener hears every change of the time, and of whether it runs
     */
    ReplayClock(Display display, Runnable listener) {
        this.display = display;
        this.listener = listener;
    }

    /** Takes another replay, at its start. */
    void load(Replay next) {
        replay = next;
        running = false;
        time = next.start();
        listener.run();
    }

    /** The time, in seconds since the start of the technique. */
    double time() {
        return time;
    }

    /** Goes to a time; what is before the start or after the end is the start or the end. */
    void go(double seconds) {
        time = Math.clamp(seconds, replay.start(), replay.end());
        last = System.nanoTime();
        listener.run();
    }

    /** How many seconds of the run pass in one second. */
    void setSpeed(double factor) {
        speed = factor;
    }

    boolean isRunning() {
        return running;
    }

    /** Lets the time run, from the start if it is at the end, or stops it. */
    void toggle() {
        if (running) {
            stop();
            return;
        }
        if (time >= replay.end()) {
            time = replay.start();
        }
        running = true;
        last = System.nanoTime();
        listener.run();
        display.timerExec(FRAME, this::tick);
    }

    /** Stops the time. */
    void stop() {
        if (running) {
            running = false;
            listener.run();
        }
    }

    private void tick() {
        if (!running || display.isDisposed()) {
            return;
        }
        long now = System.nanoTime();
        double next = time + (now - last) * 1e-9 * speed;
        last = now;
        time = Math.min(next, replay.end());
        running = next < replay.end();
        listener.run();
        display.timerExec(FRAME, this::tick);
    }
}
