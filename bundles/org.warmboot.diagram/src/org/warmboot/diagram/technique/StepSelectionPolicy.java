package org.warmboot.diagram.technique;

import java.util.List;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.warmboot.diagram.policy.SelectionRing;

/** A ring around the selected step, with a handle from which links are drawn; dragged, it is put elsewhere in the order. */
final class StepSelectionPolicy extends NonResizableEditPolicy {
    @Override
    protected List<?> createSelectionHandles() {
        var host = (GraphicalEditPart) getHost();
        return List.of(new SelectionRing(host), new LinkHandle(host));
    }

    @Override
    protected void showFocus() {
        // the ring is enough
    }
}
