package org.warmboot.diagram.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.editparts.AbstractTreeEditPart;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.warmboot.diagram.kind.ElementKind;
import org.warmboot.diagram.policy.DeletePolicy;
import org.warmboot.drawing.topology.TopologyWords;
import org.warmboot.model.Domain;
import org.warmboot.model.Element;
import org.warmboot.model.Host;
import org.warmboot.model.Scenario;

/** An element in the outline. */
final class ElementTreePart extends AbstractTreeEditPart {
    private final LocalResourceManager images;

    ElementTreePart(Element element, LocalResourceManager images) {
        super(element);
        this.images = images;
    }

    /** Shows the element and all it holds as they are now. */
    void refreshAll() {
        refresh();
        for (var child : getChildren()) {
            ((ElementTreePart) child).refreshAll();
        }
    }

    @Override
    protected List<? extends Element> getModelChildren() {
        return switch (getModel()) {
            case Scenario scenario -> scenario.getHosts();
            case Host host -> {
                var children = new ArrayList<Element>();
                Optional.ofNullable(host.getHypervisor()).ifPresent(children::add);
                children.addAll(host.getDomains());
                children.addAll(TopologyWords.ports(host));
                yield children;
            }
            case Domain domain -> domain.getServices();
            default -> List.of();
        };
    }

    @Override
    protected void createEditPolicies() {
        if (!(getModel() instanceof Scenario)) {
            installEditPolicy(EditPolicy.COMPONENT_ROLE, new DeletePolicy());
        }
    }

    @Override
    protected void reorderChild(EditPart child, int index) {
        removeChildVisual(child); // the tree cannot move items
        getChildren().remove(child);
        addUnchecked(child, index);
        addChildVisual(child, index);
    }

    @Override
    protected String getText() {
        var name = ((Element) getModel()).getName();
        return name == null || name.isBlank() ? ElementKind.of(getModel()).label() : name;
    }

    @Override
    protected Image getImage() {
        return images.create(ElementKind.of(getModel()).icon());
    }

    @SuppressWarnings("unchecked")
    private void addUnchecked(EditPart child, int index) {
        getChildren().add(index, child);
    }
}
