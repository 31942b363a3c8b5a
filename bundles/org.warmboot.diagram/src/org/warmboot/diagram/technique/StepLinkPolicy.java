package org.warmboot.diagram.technique;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.warmboot.diagram.context.DiagramContext;
import org.warmboot.drawing.technique.StepLink;
import org.warmboot.edit.command.StepCommands;
import org.warmboot.model.Step;

/** Lets links be drawn from a step to one that shall wait for it. */
final class StepLinkPolicy extends GraphicalNodeEditPolicy {
    @Override
    protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
        request.setStartCommand(new Command() {});
        return request.getStartCommand();
    }

    @Override
    protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
        return commands().link(step(), (Step) request.getSourceEditPart().getModel());
    }

    @Override
    protected Command getReconnectTargetCommand(ReconnectRequest request) {
        var link = link(request);
        return commands().relink(link.successor(), link.predecessor(), step(), link.predecessor());
    }

    @Override
    protected Command getReconnectSourceCommand(ReconnectRequest request) {
        var link = link(request);
        return commands().relink(link.successor(), link.predecessor(), link.successor(), step());
    }

    private StepCommands commands() {
        return DiagramContext.of(getHost()).commands().steps();
    }

    private Step step() {
        return (Step) getHost().getModel();
    }

    private static StepLink link(ReconnectRequest request) {
        return (StepLink) request.getConnectionEditPart().getModel();
    }
}
