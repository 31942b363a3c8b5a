package org.warmboot.diagram.editor;

import org.eclipse.gef.ui.actions.ActionBarContributor;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;

/** Lets the window's own actions for undo, delete and the like work on the drawing. */
public final class ScenarioActionBarContributor extends ActionBarContributor {
    @Override
    protected void buildActions() {
        // the window has them
    }

    @Override
    protected void declareGlobalActionKeys() {
        addGlobalActionKey(ActionFactory.UNDO.getId());
        addGlobalActionKey(ActionFactory.REDO.getId());
        addGlobalActionKey(ActionFactory.COPY.getId());
        addGlobalActionKey(ActionFactory.PASTE.getId());
        addGlobalActionKey(ActionFactory.DELETE.getId());
        addGlobalActionKey(ActionFactory.SELECT_ALL.getId());
        addGlobalActionKey(ActionFactory.PRINT.getId());
        addGlobalActionKey(GEFActionConstants.ZOOM_IN);
        addGlobalActionKey(GEFActionConstants.ZOOM_OUT);
    }

    @Override
    public void setActiveEditor(IEditorPart editor) {
        super.setActiveEditor(editor);
        if (editor instanceof ScenarioEditor scenario) {
            getActionBars().setGlobalActionHandler(ActionFactory.RENAME.getId(), scenario.renameAction());
        }
    }
}
