package org.warmboot.diagram.part;

import java.util.List;
import org.warmboot.diagram.figure.ChipFigure;
import org.warmboot.model.Element;
import org.warmboot.model.Service;

/** Shows a service as a chip. */
public final class ServicePart extends ElementPart<Service, ChipFigure> {
    ServicePart(Element service) {
        super(Service.class, service);
    }

    @Override
    protected List<? extends Element> getModelChildren() {
        return List.of();
    }

    @Override
    protected ChipFigure createElementFigure() {
        return new ChipFigure();
    }

    @Override
    protected String displayName() {
        var profile = element().getProfile();
        boolean borrows = element().getName() == null && profile != null && profile.getName() != null;
        return borrows ? profile.getName() : super.displayName();
    }

    @Override
    protected void show(Service service, ChipFigure figure) {
        // a chip has nothing but its name
    }
}
