package org.warmboot.diagram.technique;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.warmboot.diagram.Messages;
import org.warmboot.diagram.context.DiagramContext;
import org.warmboot.diagram.policy.NamePolicy;
import org.warmboot.diagram.tool.NameEditManager;
import org.warmboot.drawing.technique.StepLink;
import org.warmboot.drawing.technique.StepWords;
import org.warmboot.model.Step;
import org.warmboot.validation.Severity;

/** Shows a step with its links. */
final class StepPart extends AbstractGraphicalEditPart implements NodeEditPart, DropTarget {
    private final AccessibleEditPart accessible = new AccessibleGraphicalEditPart() {
        @Override
        public void getName(AccessibleEvent event) {
            event.result = Messages.text("step.accessible", element().getName(), StepWords.summary(element()));
        }
    };

    StepPart(Step step) {
        setModel(step);
    }

    Step element() {
        return (Step) getModel();
    }

    @Override
    protected IFigure createFigure() {
        return new StepFigure();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new StepDeletePolicy());
        installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new StepLinkPolicy());
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new NamePolicy(((StepFigure) getFigure()).nameLabel()));
        installEditPolicy(EditPolicy.PRIMARY_DRAG_ROLE, new StepSelectionPolicy());
        installEditPolicy(DropPolicy.ROLE, new DropPolicy((commands, step) -> commands.moveBehind(step, element())));
    }

    @Override
    public void markDrop(boolean here) {
        ((StepFigure) getFigure()).markDrop(here);
    }

    @Override
    protected void refreshVisuals() {
        var figure = (StepFigure) getFigure();
        var step = element();
        var name = StepWords.name(step);
        figure.setName(name);
        var options = StepWords.options(step);
        var tip = Stream.of(name, StepWords.summary(step), String.join(", ", options), step.getDescription())
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining("\n"));
        figure.show(StepColours.of(step.getAction()), StepWords.summary(step), options, tip);
        var issues = DiagramContext.of(this).marks().of(step);
        if (issues.isEmpty()) {
            figure.mark().clear();
        } else {
            figure.mark()
                    .show(
                            issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR),
                            issues.stream().map(issue -> issue.message()).collect(Collectors.joining("\n")));
        }
    }

    @Override
    protected List<StepLink> getModelSourceConnections() {
        return ((TechniquePart) getParent())
                .links().stream()
                        .filter(link -> link.predecessor() == element())
                        .toList();
    }

    @Override
    protected List<StepLink> getModelTargetConnections() {
        return ((TechniquePart) getParent())
                .links().stream().filter(link -> link.successor() == element()).toList();
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart link) {
        return new SideAnchor(getFigure(), true);
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart link) {
        return new SideAnchor(getFigure(), false);
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request request) {
        return new SideAnchor(getFigure(), true);
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return new SideAnchor(getFigure(), false);
    }

    @Override
    public void performRequest(Request request) {
        if (request.getType() == RequestConstants.REQ_DIRECT_EDIT || request.getType() == RequestConstants.REQ_OPEN) {
            new NameEditManager(this, ((StepFigure) getFigure()).nameLabel()).show();
        }
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new StepTracker(this);
    }

    /** Adapts to the element, and to whatever other bundles offer for parts. */
    @Override
    @SuppressWarnings({"rawtypes", "unchecked"}) // as the library declares it
    public Object getAdapter(Class adapter) {
        if (adapter.isInstance(getModel())) {
            return getModel();
        }
        var own = super.getAdapter(adapter);
        return own == null ? Platform.getAdapterManager().getAdapter(this, adapter) : own;
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        return accessible;
    }
}
