package org.warmboot.diagram.editor;

import java.nio.file.Files;
import java.nio.file.Path;
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
 * @param editor  a tab that shows the scenario
 * @param session the scenario
 * @param draft   whether it has no file of its own yet
 */
record Saving(IEditorPart editor, ScenarioSession session, boolean draft) {

    /** Saves to the file of the scenario; false if nothing was saved and the editor must stay open. */
    boolean save() {
        if (draft) {
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
        var file = SaveDialogs.askForFile(shell, session.path(), draft);
        while (file.isPresent() && OpenElsewhere.isOpen(file.get(), session)) {
            OpenElsewhere.tellSaving(shell, file.get());
            file = SaveDialogs.askForFile(shell, session.path(), draft);
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

    /** Goes on with the version of the other program. */
    boolean takeTheirs() {
        try {
            session.reload();
            return true;
        } catch (ScenarioFileException problem) {
            return SaveDialogs.offerAnother(editor.getSite().getShell(), problem) && saveAs();
        }
    }

    private boolean save(Path file) {
        try {
            session.saveAs(file);
        } catch (ScenarioFileException problem) {
            return SaveDialogs.offerAnother(editor.getSite().getShell(), problem) && saveAs();
        }
        return true;
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
