package org.warmboot.diagram.policy;

import java.util.List;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;
import org.warmboot.diagram.figure.GhostFigure;

/** A ring with handles at the right and lower edge around what is selected, a ghost of what is dragged. */
public final class CardSelectionPolicy extends ResizableEditPolicy {
    /** A policy for something that keeps its upper left corner when it is resized. */
    public CardSelectionPolicy() {
        setResizeDirections(PositionConstants.EAST | PositionConstants.SOUTH | PositionConstants.SOUTH_EAST);
    }

    @Override
    protected List<?> createSelectionHandles() {
        var host = (GraphicalEditPart) getHost();
        return List.of(
                new SelectionRing(host),
                new CornerHandle(host, PositionConstants.EAST),
                new CornerHandle(host, PositionConstants.SOUTH),
                new CornerHandle(host, PositionConstants.SOUTH_EAST));
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
