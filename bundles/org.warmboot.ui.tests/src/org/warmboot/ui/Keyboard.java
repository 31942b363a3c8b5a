package org.warmboot.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Keys on a control, as the window system would send them: the window sees them first and may take them away. */
public final class Keyboard {
    private Keyboard() {}

    /** Gives the keyboard to a control, even where no window manager does. */
    public static void focus(Control control) {
        control.setFocus();
        Workbench.work();
        if (!control.isFocusControl()) {
            control.notifyListeners(SWT.FocusIn, new Event());
        }
        Workbench.work();
    }

    /** Presses a letter together with the Control key. */
    public static void control(Control control, char letter) {
        press(control, letter, (char) (letter & 0x1f), SWT.MOD1);
    }

    /** Presses a letter together with the Control and the Shift key. */
    public static void controlShift(Control control, char letter) {
        press(control, letter, (char) (letter & 0x1f), SWT.MOD1 | SWT.MOD2);
    }

    /** Presses a key without a letter. */
    public static void key(Control control, int code) {
        press(control, code, code == SWT.DEL ? SWT.DEL : '\0', 0);
    }

    /** Presses a key without a letter together with the Shift key. */
    public static void shift(Control control, int code) {
        press(control, code, '\0', SWT.MOD2);
    }

    private static void press(Control control, int code, char character, int modifiers) {
        for (int type : new int[] {SWT.KeyDown, SWT.KeyUp}) {
            if (control.isDisposed()) {
                return;
            }
            var event = new Event();
            event.keyCode = code;
            event.character = character;
            event.stateMask = modifiers;
            event.doit = true;
            event.time = (int) System.currentTimeMillis();
            control.notifyListeners(type, event);
            Workbench.work();
        }
    }
}
