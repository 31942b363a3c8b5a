package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/**
 * The cursors that GEF's flyout palette shows while it is dragged to the other side of the editor.
 *
 * <p>The platform class of this name is gone; system cursors stand in, so nothing has to be disposed.
 */
public final class DragCursors {

    /** No docking here. */
    public static final int INVALID = 0;
    /** Docks at the left. */
    public static final int LEFT = 1;
    /** Docks at the right. */
    public static final int RIGHT = 2;
    /** Docks at the top. */
    public static final int TOP = 3;
    /** Docks at the bottom. */
    public static final int BOTTOM = 4;
    /** Docks in the middle. */
    public static final int CENTER = 5;
    /** Leaves the window. */
    public static final int OFFSCREEN = 6;
    /** Becomes a fast view. */
    public static final int FASTVIEW = 7;

    private DragCursors() {}

    /**
     * Gives the cursor of a docking place; must be called in the user-interface thread.
     *
     * @param code one of the constants of this class
     * @return a cursor that belongs to the display and must not be disposed
     */
    public static Cursor getCursor(int code) {
        return Display.getCurrent()
                .getSystemCursor(
                        switch (code) {
                            case INVALID -> SWT.CURSOR_NO;
                            case LEFT -> SWT.CURSOR_SIZEW;
                            case RIGHT -> SWT.CURSOR_SIZEE;
                            case TOP -> SWT.CURSOR_SIZEN;
                            case BOTTOM -> SWT.CURSOR_SIZES;
                            default -> SWT.CURSOR_SIZEALL;
                        });
    }
}
