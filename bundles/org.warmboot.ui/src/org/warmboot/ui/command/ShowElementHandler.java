package org.warmboot.ui.command;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.warmboot.diagram.action.ShowElement;
import org.warmboot.model.Element;
import org.warmboot.ui.explorer.ExplorerView;
import org.warmboot.ui.scenario.OpenScenario;
import org.warmboot.ui.technique.TechniqueEditor;

/** Shows what a badge of the drawing names: selects it in the explorer, and opens the tab of a technique. */
public final class ShowElementHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        var id = ShowElement.id(event);
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        OpenScenario.of(page.getActiveEditor()).ifPresent(open -> show(page, open, id));
        return null;
    }

    private static void show(IWorkbenchPage page, OpenScenario open, String id) {
        for (var all = open.scenario().eAllContents(); all.hasNext(); ) {
            EObject object = all.next();
            if (object instanceof Element element && id.equals(EcoreUtil.getID(element))) {
                ExplorerView.show(page, List.of(element));
                if (TechniqueEditor.draws(element)) {
                    TechniqueEditor.open(page, open, element);
                }
                return;
            }
        }
    }
}
