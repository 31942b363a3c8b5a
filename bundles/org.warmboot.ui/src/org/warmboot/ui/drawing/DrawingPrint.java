package org.warmboot.ui.drawing;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.warmboot.drawing.ScenarioDrawing;

/** Prints a drawing on one page, as large as fits but no larger than on the screen. */
public final class DrawingPrint {

    private static final double SCREEN_DPI = 96;

    /** Dots on paper that an eye can tell apart; more would only take time. */
    private static final double MOST_DPI = 300;

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
            var bands = new DrawingBands(drawing, (double) place.width / drawing.width() * Math.min(1, MOST_DPI / dpi));
            for (int top = 0; top < bands.height(); top += DrawingBands.ROWS) {
                paint(gc, new Image(printer, bands.band(top)), top, bands, place);
            }
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

    private static void paint(GC gc, Image band, int top, DrawingBands bands, Rectangle place) {
        var area = band.getBounds();
        int from = top * place.height / bands.height();
        int to = (top + area.height) * place.height / bands.height();
        gc.drawImage(band, 0, 0, area.width, area.height, place.x, place.y + from, place.width, to - from);
        band.dispose();
    }
}
