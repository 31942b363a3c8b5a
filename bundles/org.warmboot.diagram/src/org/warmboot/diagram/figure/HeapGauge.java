package org.warmboot.diagram.figure;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;

/** A small bar that fills with the share of a heap that leaks away. */
final class HeapGauge extends Figure {
    private double share;

    HeapGauge() {
        setPreferredSize(48, 6);
    }

    /** Shows a share; more than the whole fills the bar. */
    void setShare(double lost) {
        share = Math.clamp(lost, 0, 1);
        repaint();
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        var bar = getBounds();
        graphics.setBackgroundColor(DiagramStyle.HAIRLINE);
        graphics.fillRoundRectangle(bar, bar.height, bar.height);
        int width = (int) Math.round(bar.width * share);
        if (width > 0) {
            graphics.setBackgroundColor(share >= 1 ? DiagramStyle.ERROR : DiagramStyle.WARNING);
            graphics.fillRoundRectangle(
                    new Rectangle(bar.x, bar.y, Math.max(width, bar.height), bar.height), bar.height, bar.height);
        }
    }
}
