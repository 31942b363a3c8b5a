package org.warmboot.ui.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.warmboot.model.Element;
import org.warmboot.model.Host;

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
     * Selects an element in the diagram and scrolls to it.
     *
     * @return whether the diagram shows it
     */
    public static boolean revealInDiagram(OpenScenario open, Element element) {
        var viewer = Adapters.adapt(open.editor(), GraphicalViewer.class);
        if (viewer == null) {
            return false;
        }
        for (Object part : viewer.getEditPartRegistry().values()) {
            if (part instanceof EditPart candidate
                    && of(candidate).filter(element::equals).isPresent()
                    && candidate.isSelectable()) {
                viewer.select(candidate);
                viewer.reveal(candidate);
                return true;
            }
        }
        return false;
    }
}
