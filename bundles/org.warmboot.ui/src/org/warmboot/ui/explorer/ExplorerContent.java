package org.warmboot.ui.explorer;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.warmboot.model.Domain;
import org.warmboot.model.Element;
import org.warmboot.model.Host;
import org.warmboot.model.Hypervisor;
import org.warmboot.model.LongRunExperiment;
import org.warmboot.model.Policy;
import org.warmboot.model.Scenario;
import org.warmboot.model.Technique;

/** The shape of the tree: folders of a scenario, and what hosts, domains, techniques and policies are made of. */
final class ExplorerContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return input instanceof Scenario scenario ? Group.of(scenario).toArray() : new Object[0];
    }

    @Override
    public Object[] getChildren(Object parent) {
        return children(parent).toArray();
    }

    @Override
    public Object getParent(Object child) {
        if (!(child instanceof EObject element) || element.eContainer() == null) {
            return null;
        }
        return element.eContainer() instanceof Scenario scenario
                ? new Group(scenario, element.eContainmentFeature())
                : element.eContainer();
    }

    @Override
    public boolean hasChildren(Object parent) {
        return !children(parent).isEmpty();
    }

    private static List<? extends Object> children(Object parent) {
        return switch (parent) {
            case Group group -> group.elements();
            case Host host -> parts(host);
            case Hypervisor hypervisor when hypervisor.getPaging() != null -> List.of(hypervisor.getPaging());
            case Domain domain -> domain.getServices();
            case Technique technique -> technique.getSteps();
            case Policy policy -> policy.getWindows();
            case LongRunExperiment longRun when longRun.getCosts() != null -> List.of(longRun.getCosts());
            default -> List.of();
        };
    }

    private static List<Element> parts(Host host) {
        var parts = new ArrayList<Element>();
        if (host.getHypervisor() != null) {
            parts.add(host.getHypervisor());
        }
        parts.addAll(host.getDomains());
        host.eContents().stream()
                .filter(part -> part instanceof Element && !parts.contains(part))
                .forEach(part -> parts.add((Element) part));
        return parts;
    }
}
