package org.warmboot.diagram.technique;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.gef.tools.ConnectionDragCreationTool;
import org.eclipse.swt.SWT;
import org.warmboot.diagram.Messages;
import org.warmboot.diagram.figure.DiagramStyle;

/** A disc at the right edge of a step: drag it to the step that shall wait for this one. */
final class LinkHandle extends AbstractHandle {
    private static final int SIZE = 13;

    LinkHandle(GraphicalEditPart owner) {
        super(
                owner,
                handle -> {
                    var box = owner.getFigure().getBounds().getCopy();
                    owner.getFigure().translateToAbsolute(box);
                    handle.translateToRelative(box);
                    handle.setBounds(new Rectangle(box.right() - SIZE / 2, box.getCenter().y - SIZE / 2, SIZE, SIZE));
                },
                Cursors.CROSS);
        setToolTip(new Label(Messages.text("technique.link")));
    }

    @Override
    protected DragTracker createDragTracker() {
        return new LinkTool(getOwner());
    }

    @Override
    public void paintFigure(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        var box = getBounds().getCopy().shrink(1, 1).resize(-1, -1);
        graphics.setBackgroundColor(DiagramStyle.ACCENT);
        graphics.fillOval(box);
        graphics.setForegroundColor(DiagramStyle.PAPER);
        graphics.setLineWidth(2);
        graphics.drawLine(box.x + 3, box.getCenter().y, box.right() - 3, box.getCenter().y);
        graphics.drawLine(box.getCenter().x, box.y + 3, box.getCenter().x, box.bottom() - 3);
    }

    /** The handle lies outside of what is under the mouse otherwise: its links start at its owner. */
    private static final class LinkTool extends ConnectionDragCreationTool {
        private final EditPart source;

        LinkTool(EditPart source) {
            this.source = source;
        }

        @Override
        protected boolean updateTargetUnderMouse() {
            if (isInState(STATE_CONNECTION_STARTED)) {
                return super.updateTargetUnderMouse();
            }
            setTargetEditPart(source);
            return true;
        }
    }
}
