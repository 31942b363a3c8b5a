package org.warmboot.diagram.part;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.eclipse.gef.editpolicies.SnapFeedbackPolicy;
import org.warmboot.diagram.Messages;
import org.warmboot.diagram.figure.CanvasFigure;
import org.warmboot.diagram.figure.ClusterFigure;
import org.warmboot.diagram.figure.TopologyLayout;
import org.warmboot.diagram.policy.ScenarioLayoutPolicy;
import org.warmboot.diagram.tool.HostGuides;
import org.warmboot.drawing.topology.ClusterFrame;
import org.warmboot.model.Cluster;
import org.warmboot.model.Element;
import org.warmboot.model.Host;
import org.warmboot.model.Scenario;

/** The ground on which the hosts of a scenario stand. */
public final class ScenarioPart extends AbstractGraphicalEditPart {
    private static final String SNAP_ROLE = "Snap Feedback"; // as the library calls it in its examples

    ScenarioPart(Scenario scenario) {
        setModel(scenario);
    }

    /** Gives the scenario that is shown. */
    public Scenario element() {
        return (Scenario) getModel();
    }

    /** Shows the scenario and all it holds as they are now. */
    public void refreshAll() {
        refresh();
        for (var child : getChildren()) {
            ((ElementPart<?, ?>) child).refreshAll();
        }
        getFigure().revalidate();
        getFigure().repaint();
    }

    @Override
    protected List<Element> getModelChildren() {
        // frames first, so that hosts lie on them
        return Stream.concat(ClusterFrame.framed(element()).stream(), element().getHosts().stream())
                .toList();
    }

    @Override
    protected IFigure createFigure() {
        var canvas = new CanvasFigure(Messages.text("canvas.empty.title"), Messages.text("canvas.empty.next"));
        canvas.setLayoutManager(new TopologyLayout(
                this::element,
                () -> figures(Cluster.class, ClusterFigure.class),
                () -> figures(Host.class, IFigure.class)));
        return canvas;
    }

    private <E extends Element, F extends IFigure> Map<E, F> figures(Class<E> kind, Class<F> figure) {
        var figures = new LinkedHashMap<E, F>();
        for (var child : getChildren()) {
            var part = (ElementPart<?, ?>) child;
            if (kind.isInstance(part.getModel())) {
                figures.put(kind.cast(part.getModel()), figure.cast(part.getFigure()));
            }
        }
        return figures;
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new ScenarioLayoutPolicy());
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
        installEditPolicy(SNAP_ROLE, new SnapFeedbackPolicy());
    }

    /** Adapts to the element, and to whatever other bundles offer for parts. */
    @Override
    @SuppressWarnings({"rawtypes", "unchecked"}) // as the library declares it
    public Object getAdapter(Class adapter) {
        if (adapter == SnapToHelper.class) {
            return new CompoundSnapToHelper(new SnapToHelper[] {new HostGuides(this), new SnapToGrid(this)});
        }
        if (adapter.isInstance(getModel())) {
            return getModel();
        }
        var own = super.getAdapter(adapter);
        return own == null ? Platform.getAdapterManager().getAdapter(this, adapter) : own;
    }
}
