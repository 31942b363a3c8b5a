package org.warmboot.diagram.editor;

import java.util.List;
import org.eclipse.gef.ui.actions.ActionBarContributor;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;

/** Lets the window's own actions for undo, delete and the like work on the drawing. */
public final class ScenarioActionBarContributor extends ActionBarContributor {
    private static final List<ActionFactory> SHARED = List.of(
            ActionFactory.UNDO,
            ActionFactory.REDO,
            ActionFactory.COPY,
            ActionFactory.PASTE,
            ActionFactory.DELETE,
            ActionFactory.SELECT_ALL);

    @Override
    protected void buildActions() {
        // the window has them
    }

    @Override
    protected void declareGlobalActionKeys() {
        SHARED.forEach(action -> addGlobalActionKey(action.getId()));
        addGlobalActionKey(GEFActionConstants.ZOOM_IN);
        addGlobalActionKey(GEFActionConstants.ZOOM_OUT);
    }

    @Override
    public void setActiveEditor(IEditorPart editor) {
        if (editor instanceof ScenarioEditor scenario) {
            SHARED.forEach(action -> scenario.action(action.getId())
                    .ifPresent(own -> own.setActionDefinitionId(action.getCommandId()))); // so that its keys work
        }
        super.setActiveEditor(editor);
        if (editor instanceof ScenarioEditor scenario) {
            scenario.renameAction().setActionDefinitionId(ActionFactory.RENAME.getCommandId());
            getActionBars().setGlobalActionHandler(ActionFactory.RENAME.getId(), scenario.renameAction());
        }
    }
}
