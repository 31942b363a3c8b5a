package org.warmboot.ui.drawing;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.eclipse.swt.graphics.ImageData;
import org.warmboot.drawing.ScenarioDrawing;
import org.warmboot.style.StyleTable;
import org.warmboot.ui.chart.Raster;

/**
 * The pixels of a drawing at a scale, some rows at a time, so that the memory needed does not grow with its height.
 *
 * @param drawing what is painted
 * @param scale pixels for each point
 */
record DrawingBands(ScenarioDrawing drawing, double scale) {

    /** Rows of one band. */
    private static final int ROWS = 256;

    int width() {
        return Math.max(1, (int) Math.round(drawing.width() * scale));
    }

    int height() {
        return Math.max(1, (int) Math.round(drawing.height() * scale));
    }

    /** Paints the rows of one band. */
    private ImageData band(int top) {
        int rows = Math.min(ROWS, height() - top);
        var image = new BufferedImage(width(), rows, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.translate(0, -top);
        graphics.scale(scale, scale);
        drawing.paint(graphics, StyleTable.LIGHT);
        graphics.dispose();
        return Raster.data(image);
    }

    /** All rows as one picture. */
    ImageData whole() {
        var first = band(0);
        var all = new ImageData(width(), height(), first.depth, first.palette);
        for (int top = 0; top < height(); top += ROWS) {
            var band = top == 0 ? first : band(top);
            System.arraycopy(band.data, 0, all.data, top * all.bytesPerLine, band.height * band.bytesPerLine);
        }
        return all;
    }
}
