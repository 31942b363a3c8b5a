package org.warmboot.report.files;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.awt.image.RenderedImage;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;
import java.util.Vector;
import org.warmboot.drawing.ScenarioDrawing;
import org.warmboot.style.StyleTable;

/**
 * The pixels of a drawing, painted some rows at a time when they are asked for from top to bottom: the memory needed does
 * not grow with the height of the image.
 */
final class BandedImage implements RenderedImage {

    private static final int ROWS = 256;

    private final ScenarioDrawing drawing;
    private final StyleTable style;
    private final int scale;
    private final ColorModel colours;
    private final SampleModel samples;
    private BufferedImage band = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    private int top = -1;

    /** An image with so many pixels for each point, in each direction. */
    BandedImage(ScenarioDrawing drawing, StyleTable style, int scale) {
        this.drawing = drawing;
        this.style = style;
        this.scale = scale;
        colours = band.getColorModel();
        samples = band.getSampleModel().createCompatibleSampleModel(getWidth(), Math.min(ROWS, getHeight()));
    }

    @Override
    public int getWidth() {
        return scale * drawing.width();
    }

    @Override
    public int getHeight() {
        return scale * drawing.height();
    }

    @Override
    public Raster getTile(int column, int row) {
        paint(row * ROWS);
        return band.getRaster().createTranslatedChild(0, row * ROWS);
    }

    /** Some rows, all of one band. */
    @Override
    public Raster getData(Rectangle part) {
        var tile = getTile(0, part.y / ROWS);
        return tile.createChild(part.x, part.y, part.width, part.height, part.x, part.y, null);
    }

    @Override
    public Raster getData() {
        return copyData(null);
    }

    @Override
    public WritableRaster copyData(WritableRaster given) {
        throw new UnsupportedOperationException("the whole image is never held");
    }

    private void paint(int from) {
        if (top == from) {
            return;
        }
        top = from;
        band = new BufferedImage(getWidth(), Math.min(ROWS, getHeight() - from), BufferedImage.TYPE_INT_RGB);
        var graphics = band.createGraphics();
        graphics.translate(0, -from);
        graphics.scale(scale, scale);
        drawing.paint(graphics, style);
        graphics.dispose();
    }

    @Override
    public ColorModel getColorModel() {
        return colours;
    }

    @Override
    public SampleModel getSampleModel() {
        return samples;
    }

    @Override
    public int getTileWidth() {
        return getWidth();
    }

    @Override
    public int getTileHeight() {
        return samples.getHeight();
    }

    @Override
    public int getNumXTiles() {
        return 1;
    }

    @Override
    public int getNumYTiles() {
        return (getHeight() + ROWS - 1) / ROWS;
    }

    @Override
    public int getMinX() {
        return 0;
    }

    @Override
    public int getMinY() {
        return 0;
    }

    @Override
    public int getMinTileX() {
        return 0;
    }

    @Override
    public int getMinTileY() {
        return 0;
    }

    @Override
    public int getTileGridXOffset() {
        return 0;
    }

    @Override
    public int getTileGridYOffset() {
        return 0;
    }

    @Override
    public Vector<RenderedImage> getSources() {
        return null;
    }

    @Override
    public Object getProperty(String name) {
        return null;
    }

    @Override
    public String[] getPropertyNames() {
        return new String[0];
    }
}
