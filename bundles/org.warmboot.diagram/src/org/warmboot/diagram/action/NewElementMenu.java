package org.warmboot.diagram.action;

import java.util.Arrays;
import java.util.List;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.warmboot.diagram.Messages;
import org.warmboot.diagram.context.DiagramContext;
import org.warmboot.diagram.kind.ElementKind;
import org.warmboot.diagram.tool.NamingTool;
import org.warmboot.model.Cluster;
import org.warmboot.model.Element;
import org.warmboot.model.Host;

/** Menu entries that make what can stand in the selected figure. */
public final class NewElementMenu {
    private final EditPartViewer viewer;

    /** Entries for what is selected in a viewer. */
    public NewElementMenu(EditPartViewer viewer) {
        this.viewer = viewer;
    }

    /** Adds the entries; none where nothing can be made. */
    public void fill(IMenuManager menu) {
        var selected = ((List<?>) viewer.getSelectedEditParts())
                .stream().map(EditPart.class::cast).toList();
        if (selected.size() == 1) {
            var owner = (Element) selected.getFirst().getModel();
            Arrays.stream(ElementKind.values())
                    .filter(kind -> ElementKind.of(owner).mayHold(kind) && kind != ElementKind.CLUSTER)
                    .forEach(kind -> add(menu, kind.label(), kind.icon(), kind.create(), owner));
        }
        var hosts = selected.stream()
                .map(EditPart::getModel)
                .filter(Host.class::isInstance)
                .map(Host.class::cast)
                .toList();
        if (!hosts.isEmpty() && hosts.size() == selected.size()) {
            var cluster = (Cluster) ElementKind.CLUSTER.create();
            add(
                    menu,
                    Messages.text("action.cluster"),
                    ElementKind.CLUSTER.icon(),
                    cluster,
                    context().commands().createCluster(cluster, hosts));
        }
    }

    private DiagramContext context() {
        return DiagramContext.of(viewer.getContents());
    }

    private void add(IMenuManager menu, String label, ImageDescriptor icon, Element made, Element owner) {
        add(menu, label, icon, made, context().commands().add(made, owner));
    }

    private void add(IMenuManager menu, String label, ImageDescriptor icon, Element made, Command command) {
        var action = new Action(label, icon) {
            @Override
            public void run() {
                viewer.getEditDomain().getCommandStack().execute(command);
                viewer.flush();
                if (viewer.getEditPartRegistry().get(made) instanceof EditPart part) {
                    viewer.select(part);
                    NamingTool.openName(viewer, made);
                }
            }
        };
        action.setEnabled(command.canExecute());
        menu.add(action);
    }
}
