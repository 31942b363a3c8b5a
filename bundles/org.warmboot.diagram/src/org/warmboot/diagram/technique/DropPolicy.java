package org.warmboot.diagram.technique;

import java.util.List;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.AbstractEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.warmboot.diagram.context.DiagramContext;
import org.warmboot.edit.command.StepCommands;
import org.warmboot.model.Step;

/** Lets a step be dropped: into a link, or behind another step. */
final class DropPolicy extends AbstractEditPolicy {
    static final String ROLE = "drop";

    private final Place place;

    /** Puts a step where it was dropped. */
    interface Place {
        Command put(StepCommands commands, Step step);
    }

    DropPolicy(Place place) {
        this.place = place;
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        return isDrop(request) ? getHost() : null;
    }

    @Override
    public Command getCommand(Request request) {
        if (!isDrop(request)) {
            return null;
        }
        List<?> dragged = ((ChangeBoundsRequest) request).getEditParts();
        return place.put(
                DiagramContext.of(getHost()).commands().steps(), (Step) ((EditPart) dragged.getFirst()).getModel());
    }

    /** What takes the step looks selected. */
    @Override
    public void showTargetFeedback(Request request) {
        if (isDrop(request) && getHost() instanceof DropTarget target) {
            target.markDrop(true);
        }
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        if (getHost() instanceof DropTarget target) {
            target.markDrop(false);
        }
    }

    private boolean isDrop(Request request) {
        return RequestConstants.REQ_ADD.equals(request.getType())
                && request instanceof ChangeBoundsRequest change
                && change.getEditParts() != null
                && change.getEditParts().size() == 1
                && change.getEditParts().getFirst() instanceof StepPart dragged
                && dragged != getHost();
    }
}
