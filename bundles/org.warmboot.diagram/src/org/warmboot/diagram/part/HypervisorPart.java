package org.warmboot.diagram.part;

import java.util.List;
import org.warmboot.diagram.figure.HypervisorFigure;
import org.warmboot.drawing.topology.TopologyWords;
import org.warmboot.model.Element;
import org.warmboot.model.Hypervisor;

/** Shows a hypervisor as the bar along the foot of its host. */
public final class HypervisorPart extends ElementPart<Hypervisor, HypervisorFigure> {
    HypervisorPart(Element hypervisor) {
        super(Hypervisor.class, hypervisor);
    }

    @Override
    protected List<? extends Element> getModelChildren() {
        return List.of();
    }

    @Override
    protected HypervisorFigure createElementFigure() {
        return new HypervisorFigure();
    }

    @Override
    protected String displayName() {
        return TopologyWords.name(element());
    }

    @Override
    protected void show(Hypervisor hypervisor, HypervisorFigure figure) {
        figure.show(
                TopologyWords.abilities(hypervisor),
                TopologyWords.heap(hypervisor),
                TopologyWords.lost(hypervisor),
                TopologyWords.leak(hypervisor));
    }
}
