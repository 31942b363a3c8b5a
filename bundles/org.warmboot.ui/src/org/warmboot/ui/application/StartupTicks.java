package org.warmboot.ui.application;

import org.eclipse.swt.widgets.Display;

/**
 * Keeps the event loop turning while the first window opens.
 *
 * <p>The workbench sleeps there until another thread wakes it, and with all cores busy GTK now and then
 * loses that call: the start then stalls for about twenty seconds. A timer needs no such call.
 */
final class StartupTicks {

    private static final int PERIOD_MS = 50;

    private final Display display;
    private boolean running;

    StartupTicks(Display display) {
        this.display = display;
    }

    void start() {
        running = true;
        tick();
    }

    void stop() {
        running = false;
    }

    private void tick() {
        if (running && !display.isDisposed()) {
            display.timerExec(PERIOD_MS, this::tick);
        }
    }
}
