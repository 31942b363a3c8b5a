package org.warmboot.ui.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.ui.IWorkbenchPage;
import org.warmboot.diagram.file.FileDialogs;
import org.warmboot.diagram.file.FileQuestion;
import org.warmboot.diagram.file.HomeFolder;
import org.warmboot.report.files.DrawingFile;
import org.warmboot.ui.Messages;
import org.warmboot.ui.drawing.DrawingExport;
import org.warmboot.ui.drawing.ShownDrawing;
import org.warmboot.ui.scenario.OpenScenario;

/** Writes the drawing that the user looks at to a file. */
public final class ExportDrawingHandler extends ScenarioHandler {

    @Override
    void handle(IWorkbenchPage page, OpenScenario open) {
        var shown = ShownDrawing.of(page, open);
        var begin = open.file().map(Path::getParent).orElseGet(HomeFolder::prepare);
        new FileDialogs(page.getWorkbenchWindow().getShell(), FileDialogs.Subject.PICTURE)
                .save(new FileQuestion(Messages.text("drawing.export"), begin, fileName(shown.title()), types()))
                .ifPresent(file -> new DrawingExport(shown, file).schedule());
    }

    private static String fileName(String title) {
        return title.strip().replaceAll("[^\\p{L}\\p{N}]+", "-") + "." + DrawingFile.Format.SVG.ending();
    }

    private static List<FileQuestion.Type> types() {
        return Arrays.stream(DrawingFile.Format.values())
                .map(format -> new FileQuestion.Type(format.name(), "*." + format.ending()))
                .toList();
    }
}
