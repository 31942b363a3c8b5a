package org.warmboot.diagram.policy;

import org.eclipse.draw2d.Label;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;
import org.warmboot.diagram.context.DiagramContext;
import org.warmboot.model.Element;

/** Lets the name of an element be edited in its label. */
public final class NamePolicy extends DirectEditPolicy {
    private final Label label;

    /** A policy for the label that shows the name. */
    public NamePolicy(Label label) {
        this.label = label;
    }

    @Override
    protected Command getDirectEditCommand(DirectEditRequest request) {
        var name = (String) request.getCellEditor().getValue();
        return DiagramContext.of(getHost())
                .commands()
                .rename((Element) getHost().getModel(), name);
    }

    @Override
    protected void showCurrentEditValue(DirectEditRequest request) {
        label.setText((String) request.getCellEditor().getValue());
        getHostFigure().getUpdateManager().performUpdate(); // the entry field must not lag behind its label
    }
}
