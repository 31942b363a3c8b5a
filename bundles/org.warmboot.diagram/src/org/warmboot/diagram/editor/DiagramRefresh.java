package org.warmboot.diagram.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.warmboot.diagram.context.DiagramContext;
import org.warmboot.diagram.part.ScenarioPart;
import org.warmboot.model.Element;
import org.warmboot.model.Scenario;

/** Brings the drawing up to date after a command, and keeps selected what was selected. */
final class DiagramRefresh {
    private final GraphicalViewer viewer;
    private final DiagramContext context;
    private boolean validating;

    DiagramRefresh(GraphicalViewer viewer, DiagramContext context) {
        this.viewer = viewer;
        this.context = context;
    }

    /** Shows another scenario; what was selected is again where the scenario has it. */
    void showContents() {
        var selected = selection();
        context.install(viewer);
        context.marks().update(context.session().scenario());
        viewer.setContents(context.session().scenario());
        var ids = selected.stream()
                .map(model -> model instanceof Element element ? element.getId() : null)
                .filter(Objects::nonNull)
                .toList();
        var again = new ArrayList<Object>();
        context.session().scenario().eAllContents().forEachRemaining(object -> {
            if (object instanceof Element element && ids.contains(element.getId())) {
                again.add(element);
            }
        });
        restore(again);
    }

    /** Shows the scenario as it is now; its issues follow as soon as nothing more urgent is to do. */
    void refresh() {
        if (!(viewer.getContents() instanceof ScenarioPart contents)) {
            return;
        }
        var selected = selection();
        contents.refreshAll();
        restore(selected);
        validateSoon();
    }

    private List<Object> selection() {
        return ((List<?>) viewer.getSelectedEditParts())
                .stream().map(part -> ((EditPart) part).getModel()).toList();
    }

    /** Parts of elements that have moved to another parent are new. */
    private void restore(List<Object> selected) {
        var parts = selected.stream()
                .map(viewer.getEditPartRegistry()::get)
                .filter(Objects::nonNull)
                .filter(part -> !(((EditPart) part).getModel() instanceof Scenario))
                .toList();
        if (!parts.equals(viewer.getSelectedEditParts()) && !parts.isEmpty()) {
            viewer.setSelection(new StructuredSelection(parts));
        }
    }

    private void validateSoon() {
        if (validating) {
            return;
        }
        validating = true;
        viewer.getControl().getDisplay().asyncExec(() -> {
            validating = false;
            if (viewer.getControl() != null && viewer.getContents() instanceof ScenarioPart contents) {
                context.marks().update(context.session().scenario());
                contents.refreshAll();
            }
        });
    }
}
