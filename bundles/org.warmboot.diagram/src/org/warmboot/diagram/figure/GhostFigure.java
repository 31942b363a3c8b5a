package org.warmboot.diagram.figure;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.SWT;

/** Where something will be when the mouse button is let go. */
public final class GhostFigure extends Figure {
    @Override
    protected void paintFigure(Graphics graphics) {
        int arc = 2 * DiagramStyle.RADIUS;
        graphics.setAntialias(SWT.ON);
        graphics.setAlpha(28);
        graphics.setBackgroundColor(DiagramStyle.ACCENT);
        graphics.fillRoundRectangle(getBounds(), arc, arc);
        graphics.setAlpha(200);
        graphics.setForegroundColor(DiagramStyle.ACCENT);
        graphics.drawRoundRectangle(getBounds().getResized(-1, -1), arc, arc);
    }
}
