package org.warmboot.diagram.technique;

import java.util.Optional;
import org.eclipse.draw2d.BendpointConnectionRouter;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.warmboot.diagram.figure.DiagramStyle;
import org.warmboot.drawing.Spot;
import org.warmboot.drawing.technique.StepLink;

/** Shows that a step waits for another one. */
final class LinkPart extends AbstractConnectionEditPart implements DropTarget {
    private static final double ARROW_LENGTH = 6;
    private static final double ARROW_WIDTH = 3;
    private static final int TOLERANCE = 5; // pixels beside the line that still hit it
    private static final int MARKED = 4;

    private Optional<ConnectionAnchor> begin = Optional.empty();

    LinkPart(StepLink link) {
        setModel(link);
    }

    StepLink element() {
        return (StepLink) getModel();
    }

    /** Lets the link begin at a place at the edge of its step. */
    void begin(Spot spot) {
        if (getSource() instanceof GraphicalEditPart step) {
            begin = Optional.of(new SpotAnchor(step.getFigure(), spot));
            refreshSourceAnchor();
        }
    }

    @Override
    protected ConnectionAnchor getSourceConnectionAnchor() {
        return begin.orElseGet(super::getSourceConnectionAnchor);
    }

    @Override
    public void setSource(EditPart step) {
        begin = Optional.empty();
        super.setSource(step);
    }

    @Override
    public void markDrop(boolean here) {
        mark(here || getSelected() != EditPart.SELECTED_NONE, here ? MARKED : 2);
    }

    @Override
    protected IFigure createFigure() {
        var line = new PolylineConnection();
        line.setConnectionRouter(new BendpointConnectionRouter());
        line.setForegroundColor(DiagramStyle.MUTED);
        line.setTolerance(TOLERANCE);
        var arrow = new PolygonDecoration();
        arrow.setScale(ARROW_LENGTH, ARROW_WIDTH);
        line.setTargetDecoration(arrow);
        return line;
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.CONNECTION_ROLE, new LinkDeletePolicy());
        installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new LinkEndsPolicy());
        installEditPolicy(
                DropPolicy.ROLE,
                new DropPolicy((commands, step) ->
                        commands.insert(step, element().predecessor(), element().successor())));
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        mark(value != EditPart.SELECTED_NONE, 2);
    }

    private void mark(boolean marked, int width) {
        getFigure().setForegroundColor(marked ? DiagramStyle.ACCENT : DiagramStyle.MUTED);
        ((PolylineConnection) getFigure()).setLineWidth(marked ? width : 1);
    }
}
