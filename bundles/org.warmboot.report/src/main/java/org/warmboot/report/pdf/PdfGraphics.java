package org.warmboot.report.pdf;

import java.awt.Graphics;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.warmboot.report.vector.ImagelessGraphics;

/**
 * Vector output that writes the operators of a page of PDF.
 *
 * <p>Text is drawn by the outlines of its letters, so that it looks the same without any font; beside them it is written
 * unseen, so that a reader can search and copy it.
 */
final class PdfGraphics extends ImagelessGraphics {

    private final PdfContent content;

    PdfGraphics(PdfContent content) {
        this.content = content;
    }

    private PdfGraphics(PdfGraphics parent) {
        super(parent);
        content = parent.content;
    }

    @Override
    public Graphics create() {
        return new PdfGraphics(this);
    }

    @Override
    public void draw(Shape shape) {
        var device = current().createTransformedShape(shape);
        var bounds = drawn(device);
        if (!hides(bounds)) {
            begin(bounds);
            content.colour(getColor(), alpha());
            content.stroke(device, line(), scale());
            content.end();
        }
    }

    @Override
    public void fill(Shape shape) {
        var device = current().createTransformedShape(shape);
        var bounds = device.getBounds2D();
        if (!bounds.isEmpty() && !hides(bounds)) {
            begin(bounds);
            content.colour(getColor(), alpha());
            content.fill(device);
            content.end();
        }
    }

    @Override
    public void drawString(String text, float x, float y) {
        if (text.isBlank() || hides(written(text, x, y))) {
            return;
        }
        var glyphs = getFont().createGlyphVector(getFontRenderContext(), text);
        fill(glyphs.getOutline(x, y));
        begin(written(text, x, y));
        content.text(text, current(), x, y, getFont().getSize2D());
        content.end();
    }

    private void begin(Rectangle2D bounds) {
        content.begin();
        if (cutsOff(bounds)) {
            content.clip(deviceClip());
        }
    }
}
