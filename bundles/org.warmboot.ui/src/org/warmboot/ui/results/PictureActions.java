package org.warmboot.ui.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IActionBars;
import org.warmboot.diagram.file.FileDialogs;
import org.warmboot.diagram.file.FileQuestion;
import org.warmboot.diagram.file.HomeFolder;
import org.warmboot.ui.Icons;
import org.warmboot.ui.Messages;
import org.warmboot.ui.chart.ChartCanvas;
import org.warmboot.ui.chart.Picture;
import org.warmboot.ui.chart.PictureFiles;
import org.warmboot.ui.widgets.ActionOf;

/** The buttons of a view of pictures: save the picture, show all of it. */
final class PictureActions {

    private static final int LEAST_WIDTH = 900;
    private static final int LEAST_HEIGHT = 480;

    private PictureActions() {}

    static void contribute(IActionBars bars, ChartCanvas canvas, Supplier<String> title) {
        bars.getToolBarManager().add(action("picture.reset", "reset-zoom", () -> {
            canvas.picture().ifPresent(Picture::reset);
            canvas.refresh();
        }));
        bars.getToolBarManager().add(action("picture.save", "save-image", () -> save(canvas, title.get())));
        bars.updateActionBars();
    }

    private static ActionOf action(String key, String icon, Runnable work) {
        var action = new ActionOf(Messages.text(key), work);
        action.setImageDescriptor(Icons.descriptor(icon));
        action.setToolTipText(Messages.text(key + ".tip"));
        return action;
    }

    private static void save(ChartCanvas canvas, String title) {
        if (canvas.picture().isEmpty()) {
            return;
        }
        var question = new FileQuestion(
                Messages.text("picture.save"),
                HomeFolder.prepare(),
                title.replaceAll("[^\\p{L}\\p{N}]+", "-") + ".svg",
                List.of(
                        new FileQuestion.Type("SVG", "*.svg"),
                        new FileQuestion.Type("PNG", "*.png"),
                        new FileQuestion.Type("PDF", "*.pdf")));
        new FileDialogs(canvas.getShell(), FileDialogs.Subject.PICTURE)
                .save(question)
                .ifPresent(file -> write(canvas, title, file));
    }

    private static void write(ChartCanvas canvas, String title, Path file) {
        var picture = canvas.picture().orElseThrow();
        var size = canvas.getSize();
        var width = Math.max(LEAST_WIDTH, size.x);
        var height = (int) Math.max(Math.max(LEAST_HEIGHT, size.y), Math.ceil(picture.leastHeight()));
        try {
            PictureFiles.write(picture, title, width, height, file);
        } catch (IOException e) {
            MessageDialog.openError(
                    canvas.getShell(),
                    Messages.text("picture.save"),
                    Messages.text("file.not.written", file, e.getMessage()));
        }
    }
}
