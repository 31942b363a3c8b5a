package org.warmboot.ui.drawing;

import java.awt.Graphics;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.warmboot.report.vector.ImagelessGraphics;

/** Vector output that draws on the page of a printer: lines and letters stay sharp at any size. */
final class PageGraphics extends ImagelessGraphics {

    private final GC gc;

    PageGraphics(GC gc) {
        this.gc = gc;
    }

    private PageGraphics(PageGraphics parent) {
        super(parent);
        gc = parent.gc;
    }

    @Override
    public Graphics create() {
        return new PageGraphics(this);
    }

    /** A line is filled: where the window system puts its middle depends on its settings. */
    @Override
    public void draw(Shape shape) {
        fill(line().createStrokedShape(shape));
    }

    @Override
    public void fill(Shape shape) {
        var device = current().createTransformedShape(shape);
        begin(device.getBounds2D());
        boolean evenOdd = device.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD;
        gc.setFillRule(evenOdd ? SWT.FILL_EVEN_ODD : SWT.FILL_WINDING);
        var path = path(device);
        gc.fillPath(path);
        path.dispose();
    }

    @Override
    public void drawString(String text, float x, float y) {
        if (!text.isBlank()) {
            fill(getFont().createGlyphVector(getFontRenderContext(), text).getOutline(x, y));
        }
    }

    private void begin(Rectangle2D bounds) {
        var colour =
                new Color(getColor().getRed(), getColor().getGreen(), getColor().getBlue());
        gc.setBackground(colour);
        gc.setAlpha((int) Math.round(255 * alpha()));
        if (cutsOff(bounds)) {
            var clip = path(deviceClip());
            gc.setClipping(clip);
            clip.dispose();
        } else {
            gc.setClipping((Path) null);
        }
    }

    private Path path(Shape shape) {
        var path = new Path(gc.getDevice());
        var c = new float[6];
        for (var i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> path.moveTo(c[0], c[1]);
                case PathIterator.SEG_LINETO -> path.lineTo(c[0], c[1]);
                case PathIterator.SEG_QUADTO -> path.quadTo(c[0], c[1], c[2], c[3]);
                case PathIterator.SEG_CUBICTO -> path.cubicTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                default -> path.close();
            }
        }
        return path;
    }
}
