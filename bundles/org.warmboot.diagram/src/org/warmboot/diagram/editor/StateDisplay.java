package org.warmboot.diagram.editor;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.eclipse.gef.GraphicalViewer;
import org.warmboot.diagram.figure.ElementFigure;
import org.warmboot.diagram.figure.HostFigure;
import org.warmboot.diagram.figure.RunMark;
import org.warmboot.diagram.figure.ShownState;
import org.warmboot.diagram.part.ElementPart;
import org.warmboot.diagram.part.HostPart;
import org.warmboot.model.Element;

/**
 * Shows in a drawing what runs have found out: the states of its elements at some time of a replay, and marks of the last
 * run. The editor of a topology adapts to it.
 *
 * @param viewer shows the drawing
 */
public record StateDisplay(GraphicalViewer viewer) {

    /** Shows states by the identifiers of their elements; an element without one looks as it is drawn. */
    public void show(Map<String, ShownState> states) {
        for (var part : (Collection<?>) viewer.getEditPartRegistry().values()) {
            if (part instanceof ElementPart<?, ?> shown
                    && shown.getModel() instanceof Element element
                    && shown.getFigure() instanceof ElementFigure figure) {
                figure.setState(Optional.ofNullable(states.get(element.getId())));
            }
        }
    }

    /** Marks the hosts that the last run was about, by their identifiers; no other has a mark. */
    public void mark(Map<String, RunMark> marks) {
        for (var part : (Collection<?>) viewer.getEditPartRegistry().values()) {
            if (part instanceof HostPart host) {
                ((HostFigure) host.getFigure())
                        .setRunMark(Optional.ofNullable(marks.get(host.element().getId())));
            }
        }
    }

    /** Shows all elements as they are drawn. */
    public void clear() {
        if (viewer.getControl() != null && !viewer.getControl().isDisposed()) {
            show(Map.of());
        }
    }
}
