package org.warmboot.diagram.editor;

import java.util.List;
import java.util.Optional;
import org.eclipse.gef.ui.actions.ActionBarContributor;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;

/** Lets the window's own actions for undo, delete and the like work on the drawing in front. */
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
        var registry = Optional.ofNullable(editor).map(part -> part.getAdapter(ActionRegistry.class));
        registry.ifPresent(actions -> {
            SHARED.forEach(action -> define(actions.getAction(action.getId()), action));
            define(actions.getAction(GEFActionConstants.DIRECT_EDIT), ActionFactory.RENAME);
        });
        super.setActiveEditor(editor);
        registry.map(actions -> actions.getAction(GEFActionConstants.DIRECT_EDIT))
                .ifPresent(rename -> getActionBars().setGlobalActionHandler(ActionFactory.RENAME.getId(), rename));
    }

    /** Without it the keys of the window would not reach the action. */
    private static void define(IAction own, ActionFactory action) {
        if (own != null) {
            own.setActionDefinitionId(action.getCommandId());
        }
    }
}
