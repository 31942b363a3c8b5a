package org.warmboot.diagram.policy;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.CreateRequest;
import org.warmboot.diagram.context.DiagramContext;
import org.warmboot.model.Domain;
import org.warmboot.model.Service;

/** Lets services be created in a domain, put into another order and moved to another domain. */
public final class DomainLayoutPolicy extends ListPolicy {
    @Override
    protected Command getCreateCommand(CreateRequest request) {
        return request.getNewObject() instanceof Service service
                ? DiagramContext.of(getHost()).commands().createService(service, domain())
                : null;
    }

    @Override
    protected Command createAddCommand(EditPart child, EditPart after) {
        return createMoveChildCommand(child, after);
    }

    @Override
    protected Command createMoveChildCommand(EditPart child, EditPart after) {
        var before = Acceptance.model(after, Service.class);
        return Acceptance.model(child, Service.class)
                .map(service -> DiagramContext.of(getHost()).commands().moveService(service, domain(), before))
                .orElse(null);
    }

    @Override
    protected Command getDeleteDependantCommand(Request request) {
        return null;
    }

    private Domain domain() {
        return (Domain) getHost().getModel();
    }
}
