package org.warmboot.diagram.policy;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.XYLayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.warmboot.diagram.context.DiagramContext;
import org.warmboot.diagram.figure.GhostFigure;
import org.warmboot.drawing.topology.TopologyGeometry;
import org.warmboot.model.Host;
import org.warmboot.model.notation.Shape;

/** Lets hosts be created, moved and resized anywhere in the drawing. */
public final class ScenarioLayoutPolicy extends XYLayoutEditPolicy {
    @Override
    public EditPart getTargetEditPart(Request request) {
        return Acceptance.accepts(getHost(), request) ? super.getTargetEditPart(request) : null;
    }

    @Override
    protected EditPolicy createChildEditPolicy(EditPart child) {
        return new CardSelectionPolicy();
    }

    @Override
    protected Command getCreateCommand(CreateRequest request) {
        if (!(request.getNewObject() instanceof Host host)) {
            return null;
        }
        return DiagramContext.of(getHost()).commands().createHost(host, (Rectangle) getConstraintFor(request));
    }

    @Override
    protected Command createChangeConstraintCommand(ChangeBoundsRequest request, EditPart child, Object constraint) {
        var context = DiagramContext.of(getHost());
        return context.session().diagram().getShapes().stream()
                .filter(shape -> shape.getElement() == child.getModel())
                .findFirst()
                .map(shape -> context.commands().place(shape, bounds(request, shape, (Rectangle) constraint)))
                .orElse(null);
    }

    @Override
    protected Command createChangeConstraintCommand(EditPart child, Object constraint) {
        return null; // the other form is asked, which knows the request
    }

    @Override
    protected Dimension getMinimumSizeFor(GraphicalEditPart child) {
        return new Dimension(TopologyGeometry.TILE_WIDTH + 2 * TopologyGeometry.PADDING, TopologyGeometry.HEADER);
    }

    @Override
    protected IFigure createSizeOnDropFeedback(CreateRequest request) {
        var ghost = new GhostFigure();
        addFeedback(ghost);
        return ghost;
    }

    /** What is not dragged stays as it is, a natural size too. */
    private static Rectangle bounds(ChangeBoundsRequest request, Shape shape, Rectangle wanted) {
        boolean resize = REQ_RESIZE_CHILDREN.equals(request.getType()) || REQ_RESIZE.equals(request.getType());
        boolean wide = resize && (request.getResizeDirection() & PositionConstants.EAST_WEST) != 0;
        boolean high = resize && (request.getResizeDirection() & PositionConstants.NORTH_SOUTH) != 0;
        return new Rectangle(
                wanted.x, wanted.y, wide ? wanted.width : shape.getWidth(), high ? wanted.height : shape.getHeight());
    }
}
