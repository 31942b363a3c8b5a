package org.warmboot.ui.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.warmboot.diagram.editor.ScenarioEditorInput;
import org.warmboot.examples.Example;
import org.warmboot.examples.Examples;
import org.warmboot.model.file.ScenarioFileException;
import org.warmboot.ui.Messages;
import org.warmboot.ui.scenario.OpenScenario;

/**
 * Opens scenario files in a page of the window, and asks for their places first where needed.
 *
 * @param page where the editors open
 */
public record ScenarioOpener(IWorkbenchPage page) {

    private static final String[] ENDINGS = {"*.warmboot", "*"};

    /** Opens a file; an editor opens even if it cannot be read, and says why. */
    public Optional<IEditorPart> open(Path file) {
        var path = file.toAbsolutePath().normalize();
        if (Files.isRegularFile(path)) {
            new RecentFiles().add(path);
        }
        try {
            return Optional.ofNullable(page.openEditor(new ScenarioEditorInput(path), OpenScenario.EDITOR_ID));
        } catch (PartInitException e) {
            complain(Messages.text("file.not.opened", path, e.getMessage()));
            return Optional.empty();
        }
    }

    /** Asks for files and opens them. */
    public void ask() {
        var dialog = dialog(SWT.OPEN | SWT.MULTI, "open.title");
        if (dialog.open() != null) {
            for (var name : dialog.getFileNames()) {
                open(Path.of(dialog.getFilterPath(), name));
            }
        }
    }

    /** Asks where an example shall be copied to, copies it and opens the copy. */
    public void askForExample(Example example) {
        askWhere("example.title", example.name()).ifPresent(file -> {
            try {
                Files.createDirectories(file.getParent());
                Examples.copy(example, file);
                open(file);
            } catch (IOException e) {
                complain(Messages.text("file.not.written", file, e.getMessage()));
            }
        });
    }

    /** Asks where a new scenario shall be kept, writes it and opens it. */
    public void askForNew() {
        askWhere("new.title", Messages.text("new.name")).ifPresent(file -> {
            try {
                NewScenario.write(file);
                open(file);
            } catch (IOException | ScenarioFileException e) {
                complain(Messages.text("file.not.written", file, e.getMessage()));
            }
        });
    }

    /** A file that does not exist yet; the user's own files are never written over. */
    private Optional<Path> askWhere(String title, String name) {
        var folder = HomeFolder.prepare();
        var dialog = dialog(SWT.SAVE, title);
        dialog.setFilterPath(folder.toString());
        dialog.setFileName(HomeFolder.free(folder, name).getFileName().toString());
        var answer = Optional.ofNullable(dialog.open()).map(Path::of).map(ScenarioOpener::withEnding);
        if (answer.filter(Files::exists).isPresent()) {
            complain(Messages.text("file.exists", answer.get()));
            return askWhere(title, name);
        }
        return answer;
    }

    private static Path withEnding(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(".warmboot") ? file : file.resolveSibling(name + ".warmboot");
    }

    private FileDialog dialog(int style, String title) {
        var dialog = new FileDialog(shell(), style);
        dialog.setText(Messages.text(title));
        dialog.setFilterExtensions(ENDINGS);
        dialog.setFilterNames(new String[] {Messages.text("file.scenarios"), Messages.text("file.all")});
        return dialog;
    }

    private void complain(String message) {
        MessageDialog.openError(shell(), Messages.text("window.title"), message);
    }

    private Shell shell() {
        return page.getWorkbenchWindow().getShell();
    }
}
