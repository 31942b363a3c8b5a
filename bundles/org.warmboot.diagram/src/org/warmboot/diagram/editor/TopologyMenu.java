package org.warmboot.diagram.editor;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.gef.ContextMenuProvider;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.warmboot.diagram.Messages;
import org.warmboot.diagram.action.ArrangeAction;
import org.warmboot.diagram.action.DistributeAction;
import org.warmboot.diagram.action.MatchSizeAction;
import org.warmboot.diagram.action.MultiplyAction;
import org.warmboot.diagram.action.NewElementMenu;
import org.warmboot.diagram.action.ZoomToFitAction;
import org.warmboot.diagram.action.ZoomToSelectionAction;

/** The menu of what is selected in the drawing, by mouse and Shift+F10; other bundles add to it. */
final class TopologyMenu extends ContextMenuProvider {
    /** Identifier under which others add to the menu. */
    static final String ID = "org.warmboot.diagram.topology";

    private final ActionRegistry actions;
    private final NewElementMenu creations;

    TopologyMenu(EditPartViewer viewer, ActionRegistry actions) {
        super(viewer);
        this.actions = actions;
        creations = new NewElementMenu(viewer);
    }

    @Override
    public void buildContextMenu(IMenuManager menu) {
        var create = new MenuManager(Messages.text("menu.new"));
        creations.fill(create);
        if (create.getItems().length > 0) {
            menu.add(create);
        }
        group(menu, "edit", ActionFactory.COPY.getId(), ActionFactory.PASTE.getId(), MultiplyAction.ID);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        group(menu, "change", GEFActionConstants.DIRECT_EDIT, ActionFactory.DELETE.getId());
        var arrange = new MenuManager(Messages.text("menu.arrange"));
        group(
                arrange,
                "align",
                GEFActionConstants.ALIGN_LEFT,
                GEFActionConstants.ALIGN_CENTER,
                GEFActionConstants.ALIGN_RIGHT,
                GEFActionConstants.ALIGN_TOP,
                GEFActionConstants.ALIGN_MIDDLE,
                GEFActionConstants.ALIGN_BOTTOM);
        group(arrange, "distribute", DistributeAction.id(true), DistributeAction.id(false));
        group(arrange, "match", MatchSizeAction.id(true), MatchSizeAction.id(false));
        group(arrange, "all", ArrangeAction.id(true), ArrangeAction.id(false));
        menu.add(arrange);
        group(menu, "undo", ActionFactory.UNDO.getId(), ActionFactory.REDO.getId());
        group(menu, "view", ActionFactory.SELECT_ALL.getId(), ZoomToFitAction.ID, ZoomToSelectionAction.ID);
    }

    private void group(IMenuManager menu, String name, String... ids) {
        menu.add(new Separator(name));
        for (IAction action : actions(ids)) {
            menu.add(action);
        }
    }

    private List<IAction> actions(String... ids) {
        return Stream.of(ids)
                .map(actions::getAction)
                .filter(action -> action != null)
                .toList();
    }
}
