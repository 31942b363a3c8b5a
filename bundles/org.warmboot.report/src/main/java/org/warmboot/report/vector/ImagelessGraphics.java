package org.warmboot.report.vector;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;

/** A vector output of shapes and text; images are refused: a report holds none. */
public abstract class ImagelessGraphics extends VectorGraphics {

    /** Draws in black with lines of one unit. */
    protected ImagelessGraphics() {}

    /** Begins with the state of another one. */
    protected ImagelessGraphics(ImagelessGraphics parent) {
        super(parent);
    }

    /** How much of what is below a colour covers, 0 to 1. */
    protected final double alpha() {
        var alpha = getColor().getAlpha() / 255.0;
        return getComposite() instanceof AlphaComposite blend ? alpha * blend.getAlpha() : alpha;
    }

    /** The stroke; what is no plain line is one of one unit. */
    protected final BasicStroke line() {
        return getStroke() instanceof BasicStroke basic ? basic : new BasicStroke(1);
    }

    /** How much longer a unit is in device space. */
    protected final double scale() {
        return Math.sqrt(Math.abs(current().getDeterminant()));
    }

    /** Where a shape is in device space if it is drawn with the stroke. */
    protected final Rectangle2D drawn(Shape device) {
        return grown(device.getBounds2D(), line().getLineWidth() * scale());
    }

    /** Where a text is in device space. */
    protected final Rectangle2D written(String text, float x, float y) {
        var size = getFont().getSize2D();
        var box = new Rectangle2D.Double(x, y - size, advance(text), size * 1.3);
        return current().createTransformedShape(box).getBounds2D();
    }

    @Override
    public final void drawString(String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public final void drawString(AttributedCharacterIterator text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public final void drawString(AttributedCharacterIterator text, float x, float y) {
        new TextLayout(text, getFontRenderContext()).draw(this, x, y);
    }

    @Override
    public final void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        fill(glyphs.getOutline(x, y));
    }

    @Override
    public final void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw noImages();
    }

    @Override
    public final boolean drawImage(Image image, AffineTransform place, ImageObserver observer) {
        throw noImages();
    }

    @Override
    public final void drawImage(BufferedImage image, BufferedImageOp operation, int x, int y) {
        throw noImages();
    }

    @Override
    public final void drawRenderedImage(RenderedImage image, AffineTransform place) {
        throw noImages();
    }

    @Override
    public final void drawRenderableImage(RenderableImage image, AffineTransform place) {
        throw noImages();
    }

    @Override
    public final boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw noImages();
    }

    @Override
    public final boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw noImages();
    }

    @Override
    public final boolean drawImage(Image image, int x, int y, Color background, ImageObserver observer) {
        throw noImages();
    }

    @Override
    public final boolean drawImage(
            Image image, int x, int y, int width, int height, Color background, ImageObserver observer) {
        throw noImages();
    }

    @Override
    public final boolean drawImage(
            Image image,
            int dx1,
            int dy1,
            int dx2,
            int dy2,
            int sx1,
            int sy1,
            int sx2,
            int sy2,
            ImageObserver observer) {
        throw noImages();
    }

    @Override
    public final boolean drawImage(
            Image image,
            int dx1,
            int dy1,
            int dx2,
            int dy2,
            int sx1,
            int sy1,
            int sx2,
            int sy2,
            Color background,
            ImageObserver observer) {
        throw noImages();
    }

    @Override
    public final GraphicsConfiguration getDeviceConfiguration() {
        return null;
    }

    @Override
    public final void setPaintMode() {
        // the only mode there is
    }

    @Override
    public final void setXORMode(Color other) {
        throw new UnsupportedOperationException("there is no XOR mode");
    }

    private static Rectangle2D grown(Rectangle2D bounds, double width) {
        var half = width / 2 + 0.01;
        return new Rectangle2D.Double(
                bounds.getX() - half,
                bounds.getY() - half,
                bounds.getWidth() + 2 * half,
                bounds.getHeight() + 2 * half);
    }

    private static UnsupportedOperationException noImages() {
        return new UnsupportedOperationException("Drawings in reports are made of shapes and text, not of images");
    }
}
