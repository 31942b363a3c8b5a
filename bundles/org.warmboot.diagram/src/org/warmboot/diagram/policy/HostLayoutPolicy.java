package org.warmboot.diagram.policy;

import java.util.Optional;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.CreateRequest;
import org.warmboot.diagram.context.DiagramContext;
import org.warmboot.model.Disk;
import org.warmboot.model.Domain;
import org.warmboot.model.Host;
import org.warmboot.model.Hypervisor;
import org.warmboot.model.Link;
import org.warmboot.model.PrivilegedDomain;

/** Lets domains, disks and links be created in a host, and domains be put into another order or another host. */
public final class HostLayoutPolicy extends ListPolicy {
    @Override
    protected Command getCreateCommand(CreateRequest request) {
        var commands = DiagramContext.of(getHost()).commands();
        return switch (request.getNewObject()) {
            case Domain domain -> commands.createDomain(domain, host(), before(getInsertionReference(request)));
            case Hypervisor hypervisor -> commands.createHypervisor(hypervisor, host());
            case Disk disk -> commands.add(disk, host());
            case Link link -> commands.add(link, host());
            default -> null;
        };
    }

    @Override
    protected Command createAddCommand(EditPart child, EditPart after) {
        return createMoveChildCommand(child, after);
    }

    @Override
    protected Command createMoveChildCommand(EditPart child, EditPart after) {
        return Acceptance.model(child, Domain.class)
                .filter(domain -> !(domain instanceof PrivilegedDomain))
                .map(domain -> DiagramContext.of(getHost()).commands().moveDomain(domain, host(), before(after)))
                .orElse(null);
    }

    @Override
    protected Command getDeleteDependantCommand(Request request) {
        return null;
    }

    private Host host() {
        return (Host) getHost().getModel();
    }

    /** The domain that follows the line of insertion; nothing goes before the privileged one. */
    private Optional<Domain> before(EditPart next) {
        if (next != null && next.getModel() instanceof PrivilegedDomain) {
            return host().getDomains().stream()
                    .filter(domain -> !(domain instanceof PrivilegedDomain))
                    .findFirst();
        }
        return Acceptance.model(next, Domain.class);
    }
}
