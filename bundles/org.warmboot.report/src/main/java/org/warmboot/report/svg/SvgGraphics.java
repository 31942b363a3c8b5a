package org.warmboot.report.svg;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics;
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
import org.warmboot.style.Ink;

/**
 * Vector output that writes SVG elements.
 *
 * <p>Shapes are written in device coordinates. Text stays text; its measured length is written too, so that labels
 * keep their place where the reader's fonts differ. Images are refused: a report holds none.
 */
final class SvgGraphics extends VectorGraphics {

    private final SvgBody body;
    private final boolean adapts;

    /** Paints into the body; one that adapts tells in {@code --dark} what a colour is on a dark page. */
    SvgGraphics(SvgBody body, boolean adapts) {
        this.body = body;
        this.adapts = adapts;
    }

    private SvgGraphics(SvgGraphics parent) {
        super(parent);
        body = parent.body;
        adapts = parent.adapts;
    }

    @Override
    public Graphics create() {
        return new SvgGraphics(this);
    }

    @Override
    public void draw(Shape shape) {
        var line = getStroke() instanceof BasicStroke basic ? basic : new BasicStroke(1);
        var device = current().createTransformedShape(shape);
        var scale = Math.sqrt(Math.abs(current().getDeterminant()));
        var bounds = grown(device.getBounds2D(), line.getLineWidth() * scale);
        if (!hides(bounds)) {
            var style = new StringBuilder(" fill=\"none\"").append(colour("stroke"));
            SvgText.attribute(style, "stroke-width", line.getLineWidth() * scale, 1);
            SvgText.dashes(style, line, scale);
            SvgText.capsAndJoins(style, line);
            body.shape(device, style.toString(), clip(bounds));
        }
    }

    @Override
    public void fill(Shape shape) {
        var device = current().createTransformedShape(shape);
        var bounds = device.getBounds2D();
        if (!bounds.isEmpty() && !hides(bounds)) {
            body.shape(device, colour("fill"), clip(bounds));
        }
    }

    @Override
    public void drawString(String text, float x, float y) {
        if (text.isBlank()) {
            return;
        }
        var font = getFont();
        var width = advance(text);
        var box = new Rectangle2D.Double(x, y - font.getSize2D(), width, font.getSize2D() * 1.3);
        var bounds = current().createTransformedShape(box).getBounds2D();
        if (hides(bounds)) {
            return;
        }
        var style = new StringBuilder();
        var place = new AffineTransform(current());
        place.translate(x, y);
        SvgText.place(style, place);
        SvgText.attribute(style, "font-size", font.getSize2D(), 0);
        style.append((font.getStyle() & Font.BOLD) != 0 ? " font-weight=\"bold\"" : "");
        style.append((font.getStyle() & Font.ITALIC) != 0 ? " font-style=\"italic\"" : "");
        SvgText.attribute(style, "textLength", width, 0);
        style.append(colour("fill"));
        body.text(text, style.toString(), clip(bounds));
    }

    @Override
    public void drawString(String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        new TextLayout(text, getFontRenderContext()).draw(this, x, y);
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        fill(glyphs.getOutline(x, y));
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw noImages();
    }

    @Override
    public boolean drawImage(Image image, AffineTransform place, ImageObserver observer) {
        throw noImages();
    }

    @Override
    public void drawImage(BufferedImage image, BufferedImageOp operation, int x, int y) {
        throw noImages();
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform place) {
        throw noImages();
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform place) {
        throw noImages();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw noImages();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw noImages();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, Color background, ImageObserver observer) {
        throw noImages();
    }

    @Override
    public boolean drawImage(
            Image image, int x, int y, int width, int height, Color background, ImageObserver observer) {
        throw noImages();
    }

    @Override
    public boolean drawImage(
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
    public boolean drawImage(
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
    public GraphicsConfiguration getDeviceConfiguration() {
        return null;
    }

    @Override
    public void setPaintMode() {
        // the only mode there is
    }

    @Override
    public void setXORMode(Color other) {
        throw new UnsupportedOperationException("SVG has no XOR mode");
    }

    private String colour(String role) {
        var alpha = getColor().getAlpha() / 255.0;
        if (getComposite() instanceof AlphaComposite blend) {
            alpha *= blend.getAlpha();
        }
        var out = new StringBuilder();
        out.append(' ')
                .append(role)
                .append("=\"")
                .append(SvgText.hex(getColor()))
                .append('"');
        SvgText.attribute(out, role + "-opacity", alpha, 1);
        if (adapts) {
            Ink.onDark(getColor())
                    .ifPresent(dark ->
                            out.append(" style=\"--dark:").append(dark.hex()).append('"'));
        }
        return out.toString();
    }

    private String clip(Rectangle2D bounds) {
        return cutsOff(bounds) ? body.clip(deviceClip()) : "";
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
