package org.warmboot.diagram.tests;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Mouse and keyboard events on a control, as the window system would send them. */
final class Gestures {
    private static final int STEPS = 10;

    private Gestures() {}

    /** Lets the window do what it has to for a while, in milliseconds. */
    static void settle(int milliseconds) {
        var display = Display.getCurrent();
        long end = System.nanoTime() + milliseconds * 1_000_000L;
        do {
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        } while (System.nanoTime() < end);
    }

    static void click(Control control, Point at) {
        mouse(control, SWT.MouseMove, at, 0, 0);
        mouse(control, SWT.MouseDown, at, 1, 0);
        mouse(control, SWT.MouseUp, at, 1, SWT.BUTTON1);
    }

    static void drag(Control control, Point from, Point to) {
        drag(control, from, to, 0);
    }

    static void drag(Control control, Point from, Point to, int keys) {
        mouse(control, SWT.MouseMove, from, 0, 0);
        mouse(control, SWT.MouseDown, from, 1, keys);
        for (int step = 1; step <= STEPS; step++) {
            int x = from.x + (to.x - from.x) * step / STEPS;
            int y = from.y + (to.y - from.y) * step / STEPS;
            mouse(control, SWT.MouseMove, new Point(x, y), 0, SWT.BUTTON1 | keys);
        }
        mouse(control, SWT.MouseUp, to, 1, SWT.BUTTON1 | keys);
    }

    static void key(Control control, int code, char character) {
        key(control, code, character, 0);
    }

    static void key(Control control, int code, char character, int modifiers) {
        for (int type : new int[] {SWT.KeyDown, SWT.KeyUp}) {
            var event = new Event();
            event.keyCode = code;
            event.character = character;
            event.stateMask = modifiers;
            event.doit = true;
            control.notifyListeners(type, event);
            settle(5);
        }
    }

    static void wheel(Control control, int notches, int modifiers) {
        var event = new Event();
        event.count = notches;
        event.stateMask = modifiers;
        event.doit = true;
        control.notifyListeners(SWT.MouseWheel, event);
        settle(5);
    }

    private static void mouse(Control control, int type, Point at, int button, int mask) {
        var event = new Event();
        event.x = at.x;
        event.y = at.y;
        event.button = button;
        event.stateMask = mask;
        event.count = 1;
        event.time = (int) System.currentTimeMillis();
        control.notifyListeners(type, event);
        settle(5);
    }
}
