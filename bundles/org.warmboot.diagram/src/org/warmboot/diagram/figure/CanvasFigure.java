package org.warmboot.diagram.figure;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.graphics.Font;

/** The ground of the drawing; while nothing is on it, it tells the next step. */
public final class CanvasFigure extends FreeformLayer {
    private final String title;
    private final String next;

    /** A ground with two lines of text for the time it is empty. */
    public CanvasFigure(String title, String next) {
        this.title = title;
        this.next = next;
        setLayoutManager(new FreeformLayout());
        setBorder(new MarginBorder(8));
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        super.paintFigure(graphics);
        if (getChildren().isEmpty()) {
            var centre = getBounds().getCenter();
            graphics.setForegroundColor(DiagramStyle.TEXT);
            line(graphics, title, DiagramFonts.bold(), centre.getTranslated(0, -24));
            graphics.setForegroundColor(DiagramStyle.MUTED);
            line(graphics, next, DiagramFonts.normal(), centre);
        }
    }

    private static void line(Graphics graphics, String text, Font font, Point middle) {
        graphics.setFont(font);
        graphics.drawText(text, middle.getTranslated(-FigureUtilities.getTextWidth(text, font) / 2, 0));
    }
}
