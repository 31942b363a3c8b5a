package org.warmboot.diagram.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.warmboot.diagram.safety.Conflict;
import org.warmboot.diagram.safety.OpenElsewhere;
import org.warmboot.edit.session.ScenarioSession;
import org.warmboot.model.file.ScenarioFileException;

/**
 * Saves the scenario of an editor, and asks wherever something could be lost by it.
 *
 * @param editor  shows the scenario
 * @param session the scenario
 * @param moved   hears of another file that the editor shows from now on
 */
record Saving(IEditorPart editor, ScenarioSession session, Consumer<Path> moved) {

    /** Saves to the file of the scenario; false if nothing was saved and the editor must stay open. */
    boolean save() {
        if (isDraft()) {
            return saveAs();
        }
        if (!session.isChangedOnDisk()) {
            return save(session.path());
        }
        return switch (new Conflict(session).askBeforeSaving(editor.getSite().getShell())) {
            case MINE -> save(session.path());
            case THEIRS -> takeTheirs();
            case BOTH -> keepBoth();
            case NEITHER -> false;
        };
    }

    /** Asks for another file and saves to that. */
    boolean saveAs() {
        var shell = editor.getSite().getShell();
        var file = SaveDialogs.askForFile(shell, session.path(), isDraft());
        while (file.isPresent() && OpenElsewhere.editor(file.get(), editor).isPresent()) {
            OpenElsewhere.tellSaving(shell, file.get());
            file = SaveDialogs.askForFile(shell, session.path(), isDraft());
        }
        return file.isPresent() && save(file.get());
    }

    /** Saves what is open here under another name, and opens the version of the other program beside it. */
    boolean keepBoth() {
        var theirs = session.path();
        if (!save(free(theirs))) {
            return false;
        }
        try {
            editor.getSite().getPage().openEditor(new ScenarioEditorInput(theirs), ScenarioEditor.ID, false);
        } catch (PartInitException e) {
            ILog.get().warn(e.getMessage(), e);
        }
        return true;
    }

    private boolean takeTheirs() {
        try {
            session.reload();
            return true;
        } catch (ScenarioFileException problem) {
            return SaveDialogs.offerAnother(editor.getSite().getShell(), problem) && saveAs();
        }
    }

    private boolean save(Path file) {
        var before = session.path();
        try {
            session.saveAs(file);
        } catch (ScenarioFileException problem) {
            return SaveDialogs.offerAnother(editor.getSite().getShell(), problem) && saveAs();
        }
        if (!before.equals(file)) {
            moved.accept(file);
        }
        return true;
    }

    /** Whether the scenario has no file of its own yet. */
    private boolean isDraft() {
        return editor.getEditorInput() instanceof ScenarioEditorInput input && input.isDraft();
    }

    private static Path free(Path file) {
        var name = file.getFileName().toString().replaceFirst("\\.warmboot$", "");
        var free = file.resolveSibling(name + "-mine.warmboot");
        for (int number = 2; Files.exists(free); number++) {
            free = file.resolveSibling(name + "-mine-" + number + ".warmboot");
        }
        return free;
    }
}
