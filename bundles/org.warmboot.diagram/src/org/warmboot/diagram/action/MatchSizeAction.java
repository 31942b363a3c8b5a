package org.warmboot.diagram.action;

import java.util.LinkedHashMap;
import java.util.List;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.ui.actions.SelectionAction;
import org.eclipse.ui.IWorkbenchPart;
import org.warmboot.diagram.Messages;
import org.warmboot.diagram.context.DiagramContext;
import org.warmboot.model.Host;

/** Makes the selected hosts as wide, or as high, as the one that was selected last. */
public final class MatchSizeAction extends SelectionAction {
    private final boolean width;

    /** An action of an editor that matches the width of hosts, or else their height. */
    public MatchSizeAction(IWorkbenchPart part, boolean width) {
        super(part);
        this.width = width;
        setId(id(width));
        setText(Messages.text(width ? "action.match.width" : "action.match.height"));
    }

    /** Identifier of one of both actions. */
    public static String id(boolean width) {
        return width ? "org.warmboot.diagram.match.width" : "org.warmboot.diagram.match.height";
    }

    @Override
    protected boolean calculateEnabled() {
        return hosts().size() > 1;
    }

    @Override
    public void run() {
        var hosts = hosts();
        var model = hosts.stream()
                .filter(part -> part.getSelected() == EditPart.SELECTED_PRIMARY)
                .findFirst()
                .orElseGet(hosts::getLast)
                .getFigure()
                .getSize();
        var sizes = new LinkedHashMap<Host, Dimension>();
        hosts.forEach(part -> sizes.put(
                (Host) part.getModel(), width ? new Dimension(model.width, -1) : new Dimension(-1, model.height)));
        execute(DiagramContext.of(hosts.getFirst()).commands().picture().resize(getText(), sizes));
    }

    private List<GraphicalEditPart> hosts() {
        return ((List<?>) getSelectedObjects())
                .stream()
                        .filter(part ->
                                part instanceof GraphicalEditPart graphical && graphical.getModel() instanceof Host)
                        .map(GraphicalEditPart.class::cast)
                        .toList();
    }
}
