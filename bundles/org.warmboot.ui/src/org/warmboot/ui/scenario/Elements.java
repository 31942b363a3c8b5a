package org.warmboot.ui.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.warmboot.model.Element;
import org.warmboot.model.Host;
import org.warmboot.model.Scenario;

/** Finds the element of the model that something in the window stands for. */
public final class Elements {

    private Elements() {}

    /** The element that a part of the diagram or a node of a tree stands for. */
    public static Optional<Element> of(Object shown) {
        return switch (shown) {
            case Element element -> Optional.of(element);
            case EditPart part when part.getModel() instanceof Element element -> Optional.of(element);
            case null, default -> Optional.ofNullable(Adapters.adapt(shown, Element.class));
        };
    }

    /** The first selected element. */
    public static Optional<Element> selected(ISelection selection) {
        return selection instanceof IStructuredSelection structured && !structured.isEmpty()
                ? of(structured.getFirstElement())
                : Optional.empty();
    }

    /** All selected elements. */
    public static List<Element> all(ISelection selection) {
        return selection instanceof IStructuredSelection structured
                ? Arrays.stream(structured.toArray())
                        .map(Elements::of)
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }

    /** The same elements in another version of their scenario, as far as it has them. */
    public static List<Element> again(Scenario scenario, List<Element> elements) {
        var found = new ArrayList<Element>();
        for (var element : elements) {
            if (element instanceof Scenario) {
                found.add(scenario);
            }
            scenario.eAllContents().forEachRemaining(object -> {
                if (object instanceof Element other
                        && other.eClass() == element.eClass()
                        && Objects.equals(other.getId(), element.getId())) {
                    found.add(other);
                }
            });
        }
        return found;
    }

    /** The host that an element is or belongs to. */
    public static Optional<Host> host(Element element) {
        for (EObject object = element; object != null; object = object.eContainer()) {
            if (object instanceof Host host) {
                return Optional.of(host);
            }
        }
        return Optional.empty();
    }

    /**
     * Selects an element in the tabs that draw it and scrolls to it.
     *
     * @return whether any tab draws it
     */
    public static boolean revealInDiagram(OpenScenario open, Element element) {
        return revealInDiagram(open, List.of(element));
    }

    /**
     * Selects elements in the tabs that draw them and scrolls to the last of them.
     *
     * @return whether any tab draws any
     */
    public static boolean revealInDiagram(OpenScenario open, List<Element> elements) {
        boolean drawn = false;
        for (var tab : open.shared().tabs()) {
            var viewer = Adapters.adapt(tab, GraphicalViewer.class);
            drawn |= viewer != null && reveal(viewer, elements);
        }
        return drawn;
    }

    private static boolean reveal(GraphicalViewer viewer, List<Element> elements) {
        var parts = ((Collection<?>) viewer.getEditPartRegistry().values())
                .stream()
                        .map(EditPart.class::cast)
                        .filter(part -> part.isSelectable()
                                && of(part).filter(elements::contains).isPresent())
                        .toList();
        if (parts.isEmpty()) {
            return false;
        }
        viewer.setSelection(new StructuredSelection(parts));
        viewer.reveal(parts.getLast());
        return true;
    }
}
