package org.warmboot.ui.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.warmboot.diagram.editor.ScenarioEditorInput;
import org.warmboot.diagram.file.FileDialogs;
import org.warmboot.diagram.file.FileQuestion;
import org.warmboot.diagram.file.HomeFolder;
import org.warmboot.examples.Example;
import org.warmboot.ui.Messages;
import org.warmboot.ui.scenario.OpenScenario;

/**
 * Opens scenarios in a page of the window, and asks for their places first where needed.
 *
 * @param page where the editors open
 */
public record ScenarioOpener(IWorkbenchPage page) {

    /** Opens a file; an editor opens even if it cannot be read, and says why. */
    public Optional<IEditorPart> open(Path file) {
        var path = file.toAbsolutePath().normalize();
        if (Files.isRegularFile(path)) {
            new RecentFiles().add(path);
        }
        return open(new ScenarioEditorInput(path));
    }

    /** Asks for files and opens them. */
    public void ask() {
        dialogs().open(question()).forEach(this::open);
    }

    /** Opens an example, which has no place of its own until it is saved. */
    public Optional<IEditorPart> open(Example example) {
        var input = ScenarioEditorInput.draft(Drafts.place(example));
        var editor = page.findEditor(input);
        if (editor != null) {
            page.activate(editor);
            return Optional.of(editor);
        }
        try {
            Drafts.of(example);
            return open(input);
        } catch (IOException e) {
            complain(Messages.text("file.not.written", input.file(), e.getMessage()));
            return Optional.empty();
        }
    }

    /** Opens all that was not saved when the program ended, which offers what is left of it. */
    public void openUnsaved() {
        new RecentFiles().unsaved().forEach(this::open);
        Drafts.unsaved().forEach(file -> open(ScenarioEditorInput.draft(file)));
    }

    private Optional<IEditorPart> open(ScenarioEditorInput input) {
        try {
            return Optional.ofNullable(page.openEditor(input, OpenScenario.EDITOR_ID));
        } catch (PartInitException e) {
            complain(Messages.text("file.not.opened", input.file(), e.getMessage()));
            return Optional.empty();
        }
    }

    private FileDialogs dialogs() {
        return new FileDialogs(shell(), FileDialogs.Subject.SCENARIO);
    }

    private static FileQuestion question() {
        return new FileQuestion(
                Messages.text("open.title"),
                HomeFolder.prepare(),
                "",
                List.of(
                        new FileQuestion.Type(Messages.text("file.scenarios"), "*.warmboot"),
                        new FileQuestion.Type(Messages.text("file.all"), "*")));
    }

    private void complain(String message) {
        MessageDialog.openError(shell(), Messages.text("window.title"), message);
    }

    private Shell shell() {
        return page.getWorkbenchWindow().getShell();
    }
}
