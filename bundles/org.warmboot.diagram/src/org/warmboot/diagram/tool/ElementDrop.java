package org.warmboot.diagram.tool;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.dnd.AbstractTransferDropTargetListener;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.warmboot.diagram.context.DiagramContext;
import org.warmboot.edit.command.LinkCommands;
import org.warmboot.model.Element;

/** Takes an element that is dragged from a tree onto a figure, in whatever way the two can be connected. */
public final class ElementDrop extends AbstractTransferDropTargetListener {
    /** A drop target of a drawing. */
    public ElementDrop(GraphicalViewer viewer) {
        super(viewer, LocalSelectionTransfer.getTransfer());
    }

    @Override
    protected Request createTargetRequest() {
        return new Request("link");
    }

    @Override
    protected void updateTargetRequest() {
        // what is dragged stays the same
    }

    @Override
    protected void updateTargetEditPart() {
        setTargetEditPart(getViewer().findObjectAt(getDropLocation()));
    }

    @Override
    protected void handleDragOver() {
        updateTargetEditPart();
        getCurrentEvent().detail = options().isEmpty() ? DND.DROP_NONE : DND.DROP_COPY;
        getCurrentEvent().feedback = DND.FEEDBACK_SCROLL;
    }

    @Override
    protected void handleDrop() {
        updateTargetEditPart();
        var options = options();
        getCurrentEvent().detail = options.isEmpty() ? DND.DROP_NONE : DND.DROP_COPY;
        LinkMenu.choose(getViewer(), options);
    }

    @Override
    public boolean isEnabled(DropTargetEvent event) {
        return dragged().isPresent() && super.isEnabled(event);
    }

    private List<Command> options() {
        EditPart target = getTargetEditPart();
        return target != null && target.getModel() instanceof Element to
                ? dragged()
                        .filter(from -> EcoreUtil.getRootContainer(from) == EcoreUtil.getRootContainer(to))
                        .map(from -> new LinkCommands(DiagramContext.of(target).commands()).between(from, to))
                        .orElse(List.of())
                : List.of();
    }

    private static Optional<Element> dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                        && selection.size() == 1
                ? Optional.ofNullable(Adapters.adapt(selection.getFirstElement(), Element.class))
                : Optional.empty();
    }
}
