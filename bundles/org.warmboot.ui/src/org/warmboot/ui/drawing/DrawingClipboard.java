package org.warmboot.ui.drawing;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.warmboot.drawing.ScenarioDrawing;

/** Puts drawings on the clipboard, as images that other programs can paste. */
public final class DrawingClipboard {

    private static final double FINE = 2;

    /** Pixels of an image; three bytes each, and other programs keep some copies. */
    private static final double MOST_PIXELS = 1 << 24;

    private DrawingClipboard() {}

    /** Puts a drawing there, with two pixels for each point or, if it is very large, with as many as are sensible. */
    public static void put(Display display, ScenarioDrawing drawing) {
        var image = new DrawingBands(drawing, scale(drawing.width(), drawing.height())).whole();
        var clipboard = new Clipboard(display);
        clipboard.setContents(new Object[] {image}, new Transfer[] {ImageTransfer.getInstance()});
        clipboard.dispose();
    }

    /** Pixels for each point of a drawing of some size in points. */
    static double scale(int width, int height) {
        return Math.min(FINE, Math.sqrt(MOST_PIXELS / ((double) width * height)));
    }
}
