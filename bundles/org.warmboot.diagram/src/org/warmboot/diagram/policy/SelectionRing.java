package org.warmboot.diagram.policy;

import org.eclipse.draw2d.Cursors;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.MoveHandle;
import org.warmboot.diagram.figure.RingBorder;

/** The ring around what is selected; it can be dragged. */
final class SelectionRing extends MoveHandle {
    SelectionRing(GraphicalEditPart owner) {
        super(owner);
        setBorder(new RingBorder());
        setCursor(Cursors.ARROW);
    }
}
