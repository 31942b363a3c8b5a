package org.warmboot.diagram.technique;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ComponentEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.warmboot.diagram.context.DiagramContext;
import org.warmboot.model.Step;

/** Lets a step be deleted, without a gap in the order of the others. */
final class StepDeletePolicy extends ComponentEditPolicy {
    @Override
    protected Command createDeleteCommand(GroupRequest request) {
        return DiagramContext.of(getHost()).commands().steps().remove((Step)
                getHost().getModel());
    }
}
