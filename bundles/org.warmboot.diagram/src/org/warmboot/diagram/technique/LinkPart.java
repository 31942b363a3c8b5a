package org.warmboot.diagram.technique;

import org.eclipse.draw2d.BendpointConnectionRouter;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.warmboot.diagram.figure.DiagramStyle;
import org.warmboot.drawing.technique.StepLink;

/** Shows that a step waits for another one. */
final class LinkPart extends AbstractConnectionEditPart {
    private static final double ARROW_LENGTH = 6;
    private static final double ARROW_WIDTH = 3;

    LinkPart(StepLink link) {
        setModel(link);
    }

    StepLink element() {
        return (StepLink) getModel();
    }

    @Override
    protected IFigure createFigure() {
        var line = new PolylineConnection();
        line.setConnectionRouter(new BendpointConnectionRouter());
        line.setForegroundColor(DiagramStyle.MUTED);
        var arrow = new PolygonDecoration();
        arrow.setScale(ARROW_LENGTH, ARROW_WIDTH);
        line.setTargetDecoration(arrow);
        return line;
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.CONNECTION_ROLE, new LinkDeletePolicy());
        installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new LinkEndsPolicy());
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        boolean selected = value != EditPart.SELECTED_NONE;
        getFigure().setForegroundColor(selected ? DiagramStyle.ACCENT : DiagramStyle.MUTED);
        ((PolylineConnection) getFigure()).setLineWidth(selected ? 2 : 1);
    }
}
