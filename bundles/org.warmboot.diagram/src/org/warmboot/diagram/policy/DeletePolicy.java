package org.warmboot.diagram.policy;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ComponentEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.warmboot.diagram.context.DiagramContext;
import org.warmboot.model.Element;

/** Lets an element be deleted. */
public final class DeletePolicy extends ComponentEditPolicy {
    @Override
    protected Command createDeleteCommand(GroupRequest request) {
        return DiagramContext.of(getHost()).commands().delete((Element)
                getHost().getModel());
    }
}
