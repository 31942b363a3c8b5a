package org.warmboot.diagram.part;

import java.util.List;
import org.warmboot.diagram.figure.ChipFigure;
import org.warmboot.drawing.topology.TopologyWords;
import org.warmboot.model.Element;
import org.warmboot.model.Service;

/** Shows an element as a chip: a service, a disk or a link, or what has no part of its own. */
public final class ChipPart extends ElementPart<Element, ChipFigure> {
    ChipPart(Element element) {
        super(Element.class, element);
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
        return element() instanceof Service service ? TopologyWords.name(service) : super.displayName();
    }

    @Override
    protected void show(Element element, ChipFigure figure) {
        figure.show(TopologyWords.amount(element));
    }
}
