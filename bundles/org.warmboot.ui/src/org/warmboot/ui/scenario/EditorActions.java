package org.warmboot.ui.scenario;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** Lets undo and redo of the active scenario work from the views beside its editor, too. */
public final class EditorActions {

    private static final List<String> SHARED = List.of(ActionFactory.UNDO.getId(), ActionFactory.REDO.getId());

    private EditorActions() {}

    /** Gives the menus of a view the undo and redo of a scenario, or takes them away. */
    public static void share(IActionBars bars, Optional<OpenScenario> open) {
        var registry = open.map(scenario -> Adapters.adapt(scenario.editor(), ActionRegistry.class));
        for (var id : SHARED) {
            bars.setGlobalActionHandler(
                    id, registry.map(actions -> actions.getAction(id)).orElse(null));
        }
        bars.updateActionBars();
    }
}
