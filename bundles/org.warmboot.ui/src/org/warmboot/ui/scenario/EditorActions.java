package org.warmboot.ui.scenario;

import java.util.Optional;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.warmboot.diagram.editor.SharedScenario;

/** Lets undo and redo of the active scenario work from the views beside its tabs, too. */
public final class EditorActions {

    private EditorActions() {}

    /** Gives the menus of a view the undo and redo of a scenario, or takes them away. */
    public static void share(IActionBars bars, Optional<OpenScenario> open) {
        var shared = open.map(OpenScenario::shared);
        bars.setGlobalActionHandler(
                ActionFactory.UNDO.getId(), shared.map(SharedScenario::undo).orElse(null));
        bars.setGlobalActionHandler(
                ActionFactory.REDO.getId(), shared.map(SharedScenario::redo).orElse(null));
        bars.updateActionBars();
    }
}
