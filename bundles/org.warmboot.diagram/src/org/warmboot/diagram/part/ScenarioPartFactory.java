package org.warmboot.diagram.part;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.warmboot.diagram.kind.ElementKind;
import org.warmboot.model.Element;
import org.warmboot.model.Scenario;

/** The map of the editor: which part shows which kind of element. */
public final class ScenarioPartFactory implements EditPartFactory {
    @Override
    public EditPart createEditPart(EditPart context, Object model) {
        var element = (Element) model;
        return switch (ElementKind.of(element)) {
            case SCENARIO -> new ScenarioPart((Scenario) element);
            case HOST -> new HostPart(element);
            case CLUSTER -> new ClusterPart(element);
            case HYPERVISOR -> new HypervisorPart(element);
            case PRIVILEGED, GUEST, DRIVER -> new DomainPart(element);
            default -> new ChipPart(element);
        };
    }
}
