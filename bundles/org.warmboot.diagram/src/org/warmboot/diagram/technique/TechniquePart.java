package org.warmboot.diagram.technique;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.AbsoluteBendpoint;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.warmboot.drawing.Box;
import org.warmboot.drawing.technique.StepLayout;
import org.warmboot.drawing.technique.StepLink;
import org.warmboot.drawing.technique.StepSize;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;

/** Shows all steps of a technique, over lanes, placed by {@link StepLayout}. */
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

    /** Shows the technique as it is now. */
    void refreshAll() {
        refresh();
        getChildren().forEach(child -> ((EditPart) child).refresh());
        var layout = new StepLayout(element(), this::room);
        ((LanesFigure) getFigure()).showLanes(layout.lanes());
        for (var child : getChildren()) {
            var part = (StepPart) child;
            setLayoutConstraint(part, part.getFigure(), rectangle(layout.of(part.element())));
            part.getSourceConnections().forEach(link -> route((LinkPart) link, layout));
        }
    }

    private static Rectangle rectangle(Box box) {
        return new Rectangle(box.x(), box.y(), box.width(), box.height());
    }

    /** What its figure needs in the fonts of the window. */
    private StepSize room(Step step) {
        var figure = ((GraphicalEditPart) getViewer().getEditPartRegistry().get(step)).getFigure();
        var size = figure.getPreferredSize();
        return new StepSize(size.width, size.height);
    }

    private static void route(LinkPart link, StepLayout layout) {
        var spots = layout.spots(link.element());
        link.begin(spots.getFirst());
        link.getConnectionFigure()
                .setRoutingConstraint(spots.subList(1, spots.size() - 1).stream()
                        .map(spot -> new AbsoluteBendpoint(spot.x(), spot.y()))
                        .toList());
    }

    @Override
    protected List<Step> getModelChildren() {
        return element().getSteps();
    }

    @Override
    protected IFigure createFigure() {
        return new LanesFigure();
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
