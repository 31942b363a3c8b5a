package org.warmboot.diagram.editor;

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

    /** Asks for a file to save to; the extension is added where it is missing. */
    static Optional<Path> askForFile(Shell shell, Path current) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFilterNames(new String[] {Messages.text("saveAs.filter")});
        dialog.setFilterExtensions(new String[] {"*" + EXTENSION});
        dialog.setFilterPath(String.valueOf(current.toAbsolutePath().getParent()));
        dialog.setFileName(current.getFileName().toString());
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open())
                .map(name -> Path.of(name.endsWith(EXTENSION) ? name : name + EXTENSION));
    }

    /** Says that nothing was saved, and why. */
    static void tell(Shell shell, ScenarioFileException problem) {
        MessageDialog.openError(
                shell, Messages.text("error.save.title"), Messages.text("error.save", problem.getMessage()));
    }
}
