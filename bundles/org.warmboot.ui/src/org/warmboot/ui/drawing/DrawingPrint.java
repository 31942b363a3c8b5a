package org.warmboot.ui.drawing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.warmboot.drawing.ScenarioDrawing;
import org.warmboot.style.StyleTable;

/** Prints a drawing on one page, as large as fits but no larger than on the screen. */
public final class DrawingPrint {

    private static final double SCREEN_DPI = 96;

    private DrawingPrint() {}

    /** Prints, and waits until the page is given away. */
    public static void print(Printer printer, String title, ScenarioDrawing drawing) {
        if (!printer.startJob(title)) {
            return;
        }
        if (printer.startPage()) {
            var gc = new GC(printer);
            var page = printer.getClientArea();
            var dpi = printer.getDPI().x;
            var place = place(drawing.width(), drawing.height(), page, dpi);
            gc.setAntialias(SWT.ON);
            var graphics = new PageGraphics(gc);
            graphics.translate(place.x, place.y);
            graphics.scale((double) place.width / drawing.width(), (double) place.height / drawing.height());
            drawing.paint(graphics, StyleTable.LIGHT);
            graphics.dispose();
            gc.dispose();
            printer.endPage();
        }
        printer.endJob();
    }

    /** Where the drawing stands on a page, in dots: in the middle and whole. */
    static Rectangle place(int width, int height, Rectangle page, int dpi) {
        var scale = Math.min(dpi / SCREEN_DPI, Math.min((double) page.width / width, (double) page.height / height));
        int wide = Math.max(1, (int) (width * scale));
        int high = Math.max(1, (int) (height * scale));
        return new Rectangle(page.x + (page.width - wide) / 2, page.y + (page.height - high) / 2, wide, high);
    }
}
