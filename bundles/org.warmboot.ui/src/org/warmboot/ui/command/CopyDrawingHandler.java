package org.warmboot.ui.command;

import org.eclipse.ui.IWorkbenchPage;
import org.warmboot.ui.drawing.DrawingClipboard;
import org.warmboot.ui.drawing.ShownDrawing;
import org.warmboot.ui.scenario.OpenScenario;

/** Puts the drawing that the user looks at on the clipboard, as an image. */
public final class CopyDrawingHandler extends ScenarioHandler {

    @Override
    void handle(IWorkbenchPage page, OpenScenario open) {
        DrawingClipboard.put(
                page.getWorkbenchWindow().getShell().getDisplay(),
                ShownDrawing.of(page, open).drawing());
    }
}
