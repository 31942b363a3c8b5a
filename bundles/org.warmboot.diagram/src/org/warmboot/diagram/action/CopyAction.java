package org.warmboot.diagram.action;

import java.util.List;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.ui.actions.SelectionAction;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;
import org.warmboot.diagram.Messages;
import org.warmboot.edit.template.CopiedElements;
import org.warmboot.edit.template.Copies;
import org.warmboot.model.Cluster;
import org.warmboot.model.Element;
import org.warmboot.model.Scenario;

/** Copies what is selected in the drawing; clusters are only frames around hosts. */
public final class CopyAction extends SelectionAction {
    /** A copy action of an editor. */
    public CopyAction(IWorkbenchPart part) {
        super(part);
        setId(ActionFactory.COPY.getId());
        setText(Messages.text("action.copy"));
    }

    @Override
    protected boolean calculateEnabled() {
        return !selected().isEmpty();
    }

    @Override
    public void run() {
        CopiedElements.put(selected());
    }

    /** What is selected, without what is in something else that is selected. */
    private List<Element> selected() {
        return Copies.outermost(((List<?>) getSelectedObjects())
                .stream()
                        .filter(EditPart.class::isInstance)
                        .map(part -> ((EditPart) part).getModel())
                        .filter(model -> !(model instanceof Scenario) && !(model instanceof Cluster))
                        .map(Element.class::cast)
                        .toList());
    }
}
