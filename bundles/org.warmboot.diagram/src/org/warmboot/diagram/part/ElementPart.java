package org.warmboot.diagram.part;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.Platform;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.warmboot.diagram.context.DiagramContext;
import org.warmboot.diagram.figure.ElementFigure;
import org.warmboot.diagram.kind.ElementKind;
import org.warmboot.diagram.policy.DeletePolicy;
import org.warmboot.diagram.policy.NamePolicy;
import org.warmboot.diagram.tool.CalmTracker;
import org.warmboot.diagram.tool.NameEditManager;
import org.warmboot.model.Element;
import org.warmboot.model.words.ElementNames;
import org.warmboot.validation.Severity;

/**
 * Shows an element. All parts are refreshed together after each command, so that what one shows may depend on any
 * element.
 *
 * @param <E> the kind of element
 * @param <F> its figure
 */
public abstract class ElementPart<E extends Element, F extends ElementFigure> extends AbstractGraphicalEditPart {
    private final Class<E> type;
    private final AccessibleEditPart accessible = new AccessibleGraphicalEditPart() {
        @Override
        public void getName(AccessibleEvent event) {
            event.result = ElementKind.of(element()).label() + " " + displayName();
        }
    };

    ElementPart(Class<E> type, Element element) {
        this.type = type;
        setModel(element);
    }

    /** Gives the element that is shown. */
    public E element() {
        return type.cast(getModel());
    }

    /** Shows the element and all it holds as they are now. */
    public void refreshAll() {
        refresh();
        for (var child : getChildren()) {
            ((ElementPart<?, ?>) child).refreshAll();
        }
    }

    /** Gives the elements that are shown within this one. */
    @Override
    protected abstract List<? extends Element> getModelChildren();

    /** Gives what stands for the element: its name, or its kind where it has none. */
    protected String displayName() {
        return ElementNames.given(element())
                .orElseGet(() -> ElementKind.of(element()).label());
    }

    /** Makes the figure. */
    protected abstract F createElementFigure();

    /** Brings the figure up to date, apart from name and mark. */
    protected abstract void show(E element, F figure);

    @Override
    protected IFigure createFigure() {
        return createElementFigure();
    }

    @SuppressWarnings("unchecked")
    F figure() {
        return (F) getFigure();
    }

    DiagramContext context() {
        return DiagramContext.of(this);
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new DeletePolicy());
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new NamePolicy(figure().nameLabel()));
    }

    @Override
    protected void refreshVisuals() {
        figure().setName(displayName());
        refreshMark();
        show(element(), figure());
    }

    @Override
    public void performRequest(Request request) {
        if (request.getType() == RequestConstants.REQ_DIRECT_EDIT || request.getType() == RequestConstants.REQ_OPEN) {
            new NameEditManager(this, figure().nameLabel()).show();
        }
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new CalmTracker(this);
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

    private void refreshMark() {
        var issues = context().marks().of(element());
        if (issues.isEmpty()) {
            figure().mark().clear();
        } else {
            figure().mark()
                    .show(
                            issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR),
                            issues.stream().map(issue -> issue.message()).collect(Collectors.joining("\n")));
        }
    }
}
