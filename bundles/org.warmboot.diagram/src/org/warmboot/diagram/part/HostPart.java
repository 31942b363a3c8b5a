package org.warmboot.diagram.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.warmboot.diagram.action.ShowElement;
import org.warmboot.diagram.figure.HostFigure;
import org.warmboot.diagram.kind.ElementKind;
import org.warmboot.diagram.policy.HostLayoutPolicy;
import org.warmboot.drawing.topology.TopologyWords;
import org.warmboot.model.Disk;
import org.warmboot.model.Element;
import org.warmboot.model.Host;
import org.warmboot.model.Hypervisor;
import org.warmboot.model.Link;
import org.warmboot.model.PrivilegedDomain;
import org.warmboot.model.notation.Shape;

/** Shows a host as a card where its shape says, the privileged domain first. */
public final class HostPart extends ElementPart<Host, HostFigure> {
    HostPart(Element host) {
        super(Host.class, host);
    }

    @Override
    protected List<? extends Element> getModelChildren() {
        var children = new ArrayList<Element>();
        element().getDomains().stream()
                .filter(PrivilegedDomain.class::isInstance)
                .forEach(children::add);
        element().getDomains().stream()
                .filter(domain -> !children.contains(domain))
                .forEach(children::add);
        element().eContents().stream()
                .filter(part -> ElementKind.find(part).isPresent() && !children.contains(part))
                .forEach(part -> children.add((Element) part));
        return children;
    }

    @Override
    protected HostFigure createElementFigure() {
        return new HostFigure(TopologyWords.noHypervisor());
    }

    @Override
    protected void createEditPolicies() {
        super.createEditPolicies();
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new HostLayoutPolicy());
    }

    @Override
    protected void show(Host host, HostFigure figure) {
        figure.show(
                TopologyWords.size(host, context().session().scenario()),
                TopologyWords.badges(host),
                ShowElement::show);
        figure.setLeastHeight(shape().map(Shape::getHeight).orElse(-1));
        var constraint = shape().map(shape -> new Rectangle(shape.getX(), shape.getY(), shape.getWidth(), -1))
                .orElseGet(() -> new Rectangle(0, 0, -1, -1));
        ((GraphicalEditPart) getParent()).setLayoutConstraint(this, figure, constraint);
    }

    @Override
    public IFigure getContentPane() {
        return figure().tiles();
    }

    @Override
    protected void addChildVisual(EditPart child, int index) {
        var picture = ((GraphicalEditPart) child).getFigure();
        if (child.getModel() instanceof Hypervisor) {
            figure().addFoot(picture);
        } else {
            var pane = isPort(child) ? figure().ports() : figure().tiles();
            pane.add(picture, before(index, isPort(child)));
        }
    }

    /** Number of ports, or else of tiles, among the first children: those are in order already. */
    private int before(int index, boolean ports) {
        return (int) ((List<?>) getChildren().subList(0, index))
                .stream()
                        .map(EditPart.class::cast)
                        .filter(part -> !(part.getModel() instanceof Hypervisor) && isPort(part) == ports)
                        .count();
    }

    @Override
    protected void removeChildVisual(EditPart child) {
        if (child instanceof HypervisorPart hypervisor) {
            figure().removeFoot(hypervisor.getFigure());
        } else if (isPort(child)) {
            figure().ports().remove(((GraphicalEditPart) child).getFigure());
        } else {
            super.removeChildVisual(child);
        }
    }

    @Override
    public void setLayoutConstraint(EditPart child, IFigure childFigure, Object constraint) {
        childFigure.getParent().setConstraint(childFigure, constraint);
    }

    private static boolean isPort(EditPart part) {
        return part.getModel() instanceof Disk || part.getModel() instanceof Link;
    }

    private Optional<Shape> shape() {
        return context().session().diagram().getShapes().stream()
                .filter(shape -> shape.getElement() == element())
                .findFirst();
    }
}
