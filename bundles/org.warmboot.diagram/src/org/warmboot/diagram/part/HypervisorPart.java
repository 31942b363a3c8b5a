package org.warmboot.diagram.part;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    protected String displayName() {
        return element().getName() == null
                ? element().getKind().getLiteral()
                : element().getName();
    }

    @Override
    protected void show(Hypervisor hypervisor, HypervisorFigure figure) {
        double lost = hypervisor.getHeap() == 0 ? 0 : hypervisor.getLeakRate() * FOUR_WEEKS / hypervisor.getHeap();
        figure.show(
                abilities(hypervisor),
                Messages.text("hypervisor.heap", DataSizes.format(hypervisor.getHeap())),
                lost,
                lost > 0 ? Messages.text("hypervisor.leak", lost * 100) : Messages.text("hypervisor.noLeak"));
    }

    private String abilities(Hypervisor hypervisor) {
        var version = Optional.ofNullable(hypervisor.getVersion())
                .filter(text -> !text.isBlank() && !displayName().contains(text));
        var capabilities = hypervisor.getCapabilities().stream()
                .map(capability -> Messages.text("capability." + capability.getLiteral()));
        return Stream.concat(version.stream(), capabilities).collect(Collectors.joining(" · "));
    }
}
