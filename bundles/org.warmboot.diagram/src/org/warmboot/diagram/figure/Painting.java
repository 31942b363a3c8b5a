package org.warmboot.diagram.figure;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/** Shapes that all figures have in common. */
public final class Painting {
    private Painting() {}

    /** Fills a box with round corners and draws a hairline around it, within its bounds. */
    public static void box(Graphics graphics, Rectangle bounds, Color fill, Color line) {
        int arc = 2 * DiagramStyle.RADIUS;
        graphics.setAntialias(SWT.ON);
        graphics.setBackgroundColor(fill);
        graphics.fillRoundRectangle(bounds, arc, arc);
        graphics.setForegroundColor(line);
        graphics.drawRoundRectangle(bounds.getResized(-1, -1), arc, arc);
    }

    /** Fills a stripe along the left edge of such a box. */
    public static void stripe(Graphics graphics, Rectangle bounds, Color colour) {
        graphics.pushState();
        graphics.clipRect(new Rectangle(bounds.x, bounds.y, 4, bounds.height));
        graphics.setBackgroundColor(colour);
        int arc = 2 * DiagramStyle.RADIUS;
        graphics.fillRoundRectangle(new Rectangle(bounds.x, bounds.y, 16, bounds.height), arc, arc);
        graphics.popState();
    }

    /** Fills a thin bar along the lower edge of such a box, from the left. */
    public static void progress(Graphics graphics, Rectangle bounds, Color colour, double share) {
        graphics.setBackgroundColor(colour);
        int width = (int) Math.round((bounds.width - 2 * DiagramStyle.RADIUS) * share);
        graphics.fillRectangle(bounds.x + DiagramStyle.RADIUS, bounds.bottom() - 4, width, 3);
    }
}
