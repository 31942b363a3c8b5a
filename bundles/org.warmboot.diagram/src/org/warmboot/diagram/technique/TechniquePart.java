package org.warmboot.diagram.technique;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.AbsoluteBendpoint;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.warmboot.diagram.Messages;
import org.warmboot.diagram.figure.CanvasFigure;
import org.warmboot.drawing.Box;
import org.warmboot.drawing.technique.StepLayout;
import org.warmboot.drawing.technique.StepLink;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;

/** Shows all steps of a technique, placed by {@link StepLayout}. */
final class TechniquePart extends AbstractGraphicalEditPart {
    TechniquePart(Technique technique) {
        setModel(technique);
    }

    Technique element() {
        return (Technique) getModel();
    }

    /** Gives the links within the technique. */
    List<StepLink> links() {
        var links = new ArrayList<StepLink>();
        for (var step : element().getSteps()) {
            step.getPredecessors().stream()
                    .distinct()
                    .filter(element().getSteps()::contains)
                    .forEach(predecessor -> links.add(new StepLink(predecessor, step)));
        }
        return links;
    }

    /** Shows the technique as it is now, in a width in pixels. */
    void refreshAll(int width) {
        refresh();
        getChildren().forEach(child -> ((EditPart) child).refresh());
        var layout = new StepLayout(element(), width);
        for (var child : getChildren()) {
            var part = (StepPart) child;
            setLayoutConstraint(part, part.getFigure(), rectangle(layout.of(part.element())));
            part.getSourceConnections().forEach(link -> route((LinkPart) link, layout));
        }
    }

    private static Rectangle rectangle(Box box) {
        return new Rectangle(box.x(), box.y(), box.width(), box.height());
    }

    private static void route(LinkPart link, StepLayout layout) {
        link.getConnectionFigure()
                .setRoutingConstraint(layout.bends(link.element()).stream()
                        .map(spot -> new AbsoluteBendpoint(spot.x(), spot.y()))
                        .toList());
    }

    @Override
    protected List<Step> getModelChildren() {
        return element().getSteps();
    }

    @Override
    protected IFigure createFigure() {
        var ground = new CanvasFigure(Messages.text("technique.empty.title"), Messages.text("technique.empty.next"));
        ground.setLayoutManager(new FreeformLayout());
        return ground;
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
    }

    /** Adapts to the element. */
    @Override
    @SuppressWarnings("rawtypes") // as the library declares it
    public Object getAdapter(Class adapter) {
        return adapter.isInstance(getModel()) ? getModel() : super.getAdapter(adapter);
    }
}
