package org.warmboot.diagram.technique;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ConnectionEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.warmboot.diagram.context.DiagramContext;

/** Lets a step no longer wait for another one. */
final class LinkDeletePolicy extends ConnectionEditPolicy {
    @Override
    protected Command getDeleteCommand(GroupRequest request) {
        var link = ((LinkPart) getHost()).element();
        return DiagramContext.of(getHost()).commands().steps().unlink(link.successor(), link.predecessor());
    }
}
