package org.warmboot.diagram.policy;

import org.eclipse.draw2d.Cursors;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.MoveHandle;
import org.eclipse.gef.requests.SelectionRequest;
import org.warmboot.diagram.figure.RingBorder;

/** The ring around what is selected; it can be dragged. */
public final class SelectionRing extends MoveHandle {
    /** A ring around the figure of a part. */
    public SelectionRing(GraphicalEditPart owner) {
        super(owner);
        setBorder(new RingBorder());
        setCursor(Cursors.ARROW);
    }

    /** The same as within the ring; the library's own would rename at a second click. */
    @Override
    protected DragTracker createDragTracker() {
        return getOwner().getDragTracker(new SelectionRequest());
    }
}
