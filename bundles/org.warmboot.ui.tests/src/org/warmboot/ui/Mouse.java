package org.warmboot.ui;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Mouse events on a control, as the window system would send them. */
public final class Mouse {
    private static final int STEPS = 10;

    private Mouse() {}

    /** Presses and lets go the left button. */
    public static void click(Control control, Point at) {
        send(control, SWT.MouseMove, at, 0, 0);
        send(control, SWT.MouseDown, at, 1, 0);
        send(control, SWT.MouseUp, at, 1, SWT.BUTTON1);
    }

    /** Presses the left button, moves, and lets it go. */
    public static void drag(Control control, Point from, Point to) {
        send(control, SWT.MouseMove, from, 0, 0);
        send(control, SWT.MouseDown, from, 1, 0);
        for (int step = 1; step <= STEPS; step++) {
            int x = from.x + (to.x - from.x) * step / STEPS;
            int y = from.y + (to.y - from.y) * step / STEPS;
            send(control, SWT.MouseMove, new Point(x, y), 0, SWT.BUTTON1);
        }
        send(control, SWT.MouseUp, to, 1, SWT.BUTTON1);
    }

    private static void send(Control control, int type, Point at, int button, int mask) {
        var event = new Event();
        event.x = at.x;
        event.y = at.y;
        event.button = button;
        event.stateMask = mask;
        event.count = 1;
        event.time = (int) System.currentTimeMillis();
        control.notifyListeners(type, event);
        Workbench.work();
    }
}
