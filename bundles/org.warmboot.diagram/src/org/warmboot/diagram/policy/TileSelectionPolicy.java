package org.warmboot.diagram.policy;

import java.util.List;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.warmboot.diagram.figure.GhostFigure;

/** A ring around what is selected, a ghost of what is dragged. */
public final class TileSelectionPolicy extends NonResizableEditPolicy {
    /** A policy for something that can be dragged or not. */
    public TileSelectionPolicy(boolean draggable) {
        setDragAllowed(draggable);
    }

    @Override
    protected List<?> createSelectionHandles() {
        return List.of(new SelectionRing((GraphicalEditPart) getHost()));
    }

    @Override
    protected IFigure createDragSourceFeedbackFigure() {
        var ghost = new GhostFigure();
        ghost.setBounds(getInitialFeedbackBounds());
        addFeedback(ghost);
        return ghost;
    }

    @Override
    protected void showFocus() {
        // the ring is enough
    }
}
