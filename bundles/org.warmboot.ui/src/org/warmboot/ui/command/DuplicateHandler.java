package org.warmboot.ui.command;

import java.util.List;
import org.eclipse.ui.IWorkbenchPage;
import org.warmboot.model.Element;
import org.warmboot.ui.explorer.ExplorerView;
import org.warmboot.ui.scenario.Duplication;
import org.warmboot.ui.scenario.Elements;
import org.warmboot.ui.scenario.OpenScenario;
import org.warmboot.ui.technique.TechniqueEditor;

/** Duplicates what is selected, in whatever part, and selects the copies there. */
public final class DuplicateHandler extends ScenarioHandler {

    @Override
    void handle(IWorkbenchPage page, OpenScenario open) {
        var copies = Duplication.of(open, new SelectedElements(page, open).all());
        if (!copies.isEmpty()) {
            show(page, open, copies);
        }
    }

    private static void show(IWorkbenchPage page, OpenScenario open, List<Element> copies) {
        var active = page.getActivePart();
        if (active instanceof TechniqueEditor && TechniqueEditor.draws(copies.getFirst())) {
            TechniqueEditor.open(page, open, copies.getFirst());
        } else if (active != open.editor() || !Elements.revealInDiagram(open, copies)) {
            ExplorerView.show(page, copies);
        }
    }
}
