package org.warmboot.diagram.policy;

import java.util.List;
import java.util.stream.Stream;
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
import org.eclipse.gef.requests.AlignmentRequest;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.warmboot.diagram.context.DiagramContext;
import org.warmboot.diagram.figure.GhostFigure;
import org.warmboot.drawing.topology.ClusterFrame;
import org.warmboot.drawing.topology.TopologyGeometry;
import org.warmboot.model.Cluster;
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
        return child.getModel() instanceof Cluster ? new TileSelectionPolicy(true) : new CardSelectionPolicy();
    }

    @Override
    protected Command getCreateCommand(CreateRequest request) {
        var commands = DiagramContext.of(getHost()).commands();
        var place = (Rectangle) getConstraintFor(request);
        return switch (request.getNewObject()) {
            case Host host -> commands.createHost(host, onGrid(place));
            case Cluster cluster -> commands.createCluster(cluster, hostsIn(place));
            default -> null;
        };
    }

    @Override
    protected Command createChangeConstraintCommand(ChangeBoundsRequest request, EditPart child, Object constraint) {
        var context = DiagramContext.of(getHost());
        if (child.getModel() instanceof Cluster cluster) {
            var by = ((Rectangle) constraint)
                    .getTopLeft()
                    .getTranslated(((GraphicalEditPart) child)
                            .getFigure()
                            .getBounds()
                            .getTopLeft()
                            .getNegated());
            return context.commands().picture().move(cluster, alone(cluster, request), by);
        }
        return context.session().diagram().getShapes().stream()
                .filter(shape -> shape.getElement() == child.getModel())
                .findFirst()
                .map(shape -> context.commands().picture().place(shape, bounds(request, shape, (Rectangle) constraint)))
                .map(place -> request instanceof AlignmentRequest && !place.canExecute() ? new Stay() : place)
                .orElse(null);
    }

    @Override
    protected Command createChangeConstraintCommand(EditPart child, Object constraint) {
        return null; // the other form is asked, which knows the request
    }

    private static Rectangle onGrid(Rectangle place) {
        int grid = TopologyGeometry.GRID;
        return new Rectangle(
                Math.round((float) place.x / grid) * grid,
                Math.round((float) place.y / grid) * grid,
                place.width,
                place.height);
    }

    /** Hosts that lie within a rectangle wholly or in part. */
    private List<Host> hostsIn(Rectangle place) {
        return children()
                .filter(part -> part.getModel() instanceof Host
                        && part.getFigure().getBounds().intersects(place))
                .map(part -> (Host) part.getModel())
                .toList();
    }

    /** Hosts of a cluster that are not dragged themselves. */
    private List<Host> alone(Cluster cluster, ChangeBoundsRequest request) {
        return ClusterFrame.members(cluster).stream()
                .filter(host -> ((List<?>) request.getEditParts())
                        .stream().noneMatch(part -> ((EditPart) part).getModel() == host))
                .toList();
    }

    private Stream<GraphicalEditPart> children() {
        return ((List<?>) getHost().getChildren()).stream().map(GraphicalEditPart.class::cast);
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

    /** Of a host that others are aligned with: it must not hinder them. */
    private static final class Stay extends Command {}
}
