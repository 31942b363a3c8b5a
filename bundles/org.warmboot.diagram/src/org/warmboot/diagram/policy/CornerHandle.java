package org.warmboot.diagram.policy;

import org.eclipse.draw2d.Graphics;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.ResizeHandle;
import org.eclipse.swt.SWT;
import org.warmboot.diagram.figure.DiagramStyle;

/** A round handle on the ring by which a card is resized. */
final class CornerHandle extends ResizeHandle {
    CornerHandle(GraphicalEditPart owner, int direction) {
        super(owner, direction);
        setPreferredSize(9, 9);
    }

    @Override
    public void paintFigure(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        graphics.setBackgroundColor(DiagramStyle.PAPER);
        graphics.fillOval(getBounds());
        graphics.setForegroundColor(DiagramStyle.ACCENT);
        graphics.setLineWidth(2);
        graphics.drawOval(getBounds().getCopy().shrink(1, 1).resize(-1, -1));
    }
}
