package org.warmboot.diagram.policy;

import org.eclipse.draw2d.Cursors;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.MoveHandle;
import org.warmboot.diagram.figure.RingBorder;

/** The ring around what is selected; it can be dragged. */
public final class SelectionRing extends MoveHandle {
    /** A ring around the figure of a part. */
    public SelectionRing(GraphicalEditPart owner) {
        super(owner);
        setBorder(new RingBorder());
        setCursor(Cursors.ARROW);
    }
}
