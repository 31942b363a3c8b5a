package org.warmboot.diagram.policy;

import java.util.Set;
import org.eclipse.draw2d.Polyline;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.editpolicies.FlowLayoutEditPolicy;
import org.warmboot.diagram.figure.DiagramStyle;
import org.warmboot.diagram.kind.ElementKind;

/** What lists of tiles and of chips have in common: a line shows where something will be inserted. */
abstract class ListPolicy extends FlowLayoutEditPolicy {
    private static final Set<ElementKind> FIXED =
            Set.of(ElementKind.HYPERVISOR, ElementKind.PRIVILEGED, ElementKind.DISK, ElementKind.LINK);

    @Override
    public EditPart getTargetEditPart(Request request) {
        return Acceptance.accepts(getHost(), request) ? super.getTargetEditPart(request) : null;
    }

    @Override
    protected boolean isHorizontal() {
        return true;
    }

    @Override
    protected EditPolicy createChildEditPolicy(EditPart child) {
        var kind = ElementKind.of(child.getModel());
        return new TileSelectionPolicy(!FIXED.contains(kind));
    }

    @Override
    protected Polyline getLineFeedback() {
        var line = super.getLineFeedback();
        line.setForegroundColor(DiagramStyle.ACCENT);
        line.setLineWidth(2);
        return line;
    }
}
