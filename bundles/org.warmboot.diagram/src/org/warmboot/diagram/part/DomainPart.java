package org.warmboot.diagram.part;

import java.util.List;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPolicy;
import org.warmboot.diagram.figure.TileFigure;
import org.warmboot.diagram.policy.DomainLayoutPolicy;
import org.warmboot.drawing.topology.TopologyWords;
import org.warmboot.model.Domain;
import org.warmboot.model.Element;
import org.warmboot.model.GuestDomain;
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
        figure.show(DataSizes.format(domain.getMemory()), TopologyWords.remark(domain));
    }

    @Override
    public IFigure getContentPane() {
        return figure().chips();
    }
}
