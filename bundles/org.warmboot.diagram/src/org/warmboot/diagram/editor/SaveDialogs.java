package org.warmboot.diagram.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.warmboot.diagram.Messages;
import org.warmboot.model.file.ScenarioFileException;
import org.warmboot.model.file.ScenarioFiles;

/** What is asked and said while a scenario is saved. */
final class SaveDialogs {
    private static final String EXTENSION = "." + ScenarioFiles.EXTENSION;

    private SaveDialogs() {}

    /** Asks for a file to save to. The extension is added where it is missing, and only then is asked whether to replace. */
    static Optional<Path> askForFile(Shell shell, Path current) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFilterNames(new String[] {Messages.text("saveAs.filter")});
        dialog.setFilterExtensions(new String[] {"*" + EXTENSION});
        dialog.setFilterPath(String.valueOf(current.toAbsolutePath().getParent()));
        dialog.setFileName(current.getFileName().toString());
        dialog.setOverwrite(false);
        while (true) {
            var file = Optional.ofNullable(dialog.open()).map(SaveDialogs::withExtension);
            if (file.filter(path -> !mayReplace(shell, path, current)).isEmpty()) {
                return file;
            }
        }
    }

    /** Says that nothing was saved, and why; true if it shall be saved to another file. */
    static boolean offerAnother(Shell shell, ScenarioFileException problem) {
        return MessageDialog.open(
                        MessageDialog.ERROR,
                        shell,
                        Messages.text("error.save.title"),
                        Messages.text("error.save", problem.getMessage()),
                        SWT.NONE,
                        Messages.text("error.save.as"),
                        Messages.text("error.save.cancel"))
                == 0;
    }

    static Path withExtension(String name) {
        return Path.of(name.endsWith(EXTENSION) ? name : name + EXTENSION);
    }

    /** Asks whether a file may be replaced, unless there is none or it is the scenario's own. */
    static boolean mayReplace(Shell shell, Path file, Path current) {
        return !Files.exists(file)
                || file.equals(current)
                || MessageDialog.open(
                                MessageDialog.QUESTION,
                                shell,
                                Messages.text("saveAs.replace.title"),
                                Messages.text("saveAs.replace", file.getFileName(), file.getParent()),
                                SWT.NONE,
                                Messages.text("saveAs.replace.no"),
                                Messages.text("saveAs.replace.yes"))
                        == 1;
    }
}
