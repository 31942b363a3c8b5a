package org.warmboot.diagram.figure;

import org.eclipse.draw2d.AbstractBorder;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Insets;
import org.eclipse.swt.SWT;

/** A ring in the accent colour around what is selected. */
public final class RingBorder extends AbstractBorder {
    private static final int WIDTH = 2;

    @Override
    public Insets getInsets(IFigure figure) {
        return new Insets(WIDTH);
    }

    @Override
    public void paint(IFigure figure, Graphics graphics, Insets insets) {
        graphics.setAntialias(SWT.ON);
        graphics.setLineWidth(WIDTH);
        graphics.setForegroundColor(DiagramStyle.ACCENT);
        var ring = getPaintRectangle(figure, insets).getCopy();
        ring.translate(WIDTH / 2, WIDTH / 2).resize(-WIDTH, -WIDTH);
        int arc = 2 * (DiagramStyle.RADIUS + WIDTH / 2);
        graphics.drawRoundRectangle(ring, arc, arc);
    }
}
