package org.warmboot.diagram.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.warmboot.diagram.Messages;
import org.warmboot.diagram.file.FileDialogs;
import org.warmboot.diagram.file.FileQuestion;
import org.warmboot.diagram.file.HomeFolder;
import org.warmboot.model.file.ScenarioFileException;
import org.warmboot.model.file.ScenarioFiles;

/** What is asked and said while a scenario is saved. */
final class SaveDialogs {
    private SaveDialogs() {}

    /** Asks for a file to save to, beside the scenario's own or, if it has none yet, where the user last was. */
    static Optional<Path> askForFile(Shell shell, Path current, boolean draft) {
        var dialogs = new FileDialogs(shell, FileDialogs.Subject.SCENARIO);
        var name = current.getFileName().toString();
        return draft
                ? dialogs.save(question(HomeFolder.prepare(), name))
                : dialogs.saveBeside(question(current.toAbsolutePath().getParent(), name), current);
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

    private static FileQuestion question(Path folder, String name) {
        var scenarios = new FileQuestion.Type(Messages.text("saveAs.filter"), "*." + ScenarioFiles.EXTENSION);
        return new FileQuestion(Messages.text("saveAs.title"), folder, name, List.of(scenarios));
    }
}
