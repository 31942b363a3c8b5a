package org.warmboot.diagram.part;

import java.util.List;
import java.util.stream.Collectors;
import org.warmboot.diagram.Messages;
import org.warmboot.diagram.figure.HypervisorFigure;
import org.warmboot.model.Element;
import org.warmboot.model.Hypervisor;
import org.warmboot.model.units.DataSizes;

/** Shows a hypervisor as the bar along the foot of its host. */
public final class HypervisorPart extends ElementPart<Hypervisor, HypervisorFigure> {
    private static final double FOUR_WEEKS = 4 * 7 * 24 * 3600.0;

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
    protected void show(Hypervisor hypervisor, HypervisorFigure figure) {
        var version = hypervisor.getVersion();
        var name = hypervisor.getName() == null ? hypervisor.getKind().getLiteral() : hypervisor.getName();
        figure.setName(version == null || version.isBlank() || name.contains(version) ? name : name + " " + version);
        double lost = hypervisor.getHeap() == 0 ? 0 : hypervisor.getLeakRate() * FOUR_WEEKS / hypervisor.getHeap();
        figure.show(
                hypervisor.getCapabilities().stream()
                        .map(capability -> Messages.text("capability." + capability.getLiteral()))
                        .collect(Collectors.joining(" · ")),
                Messages.text("hypervisor.heap", DataSizes.format(hypervisor.getHeap())),
                lost,
                lost > 0 ? Messages.text("hypervisor.leak", lost * 100) : Messages.text("hypervisor.noLeak"));
    }
}
