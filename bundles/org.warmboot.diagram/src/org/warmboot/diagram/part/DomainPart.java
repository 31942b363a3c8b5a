package org.warmboot.diagram.part;

import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPolicy;
import org.warmboot.diagram.Messages;
import org.warmboot.diagram.figure.TileFigure;
import org.warmboot.diagram.policy.DomainLayoutPolicy;
import org.warmboot.model.Domain;
import org.warmboot.model.Element;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.OperatingSystem;
import org.warmboot.model.units.DataSizes;

/** Shows a domain as a tile; the privileged one stays the first. */
public final class DomainPart extends ElementPart<Domain, TileFigure> {
    DomainPart(Element domain) {
        super(Domain.class, domain);
    }

    @Override
    protected List<? extends Element> getModelChildren() {
        return element().getServices();
    }

    @Override
    protected TileFigure createElementFigure() {
        return new TileFigure(!(element() instanceof GuestDomain));
    }

    @Override
    protected void createEditPolicies() {
        super.createEditPolicies();
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new DomainLayoutPolicy());
    }

    @Override
    protected void show(Domain domain, TileFigure figure) {
        var system = Optional.ofNullable(domain.getOperatingSystem())
                .map(OperatingSystem::getName)
                .orElseGet(() -> Messages.text("domain.noSystem"));
        figure.show(DataSizes.format(domain.getMemory()), domain.getServices().isEmpty() ? system : "");
    }

    @Override
    public IFigure getContentPane() {
        return figure().chips();
    }
}
