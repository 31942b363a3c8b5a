package org.warmboot.diagram.file;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** The dialogs of the window system. */
final class NativeChooser implements FileChooser {

    @Override
    public Optional<Path> save(Shell shell, FileQuestion question) {
        var dialog = dialog(shell, SWT.SAVE, question);
        dialog.setFileName(question.name());
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    @Override
    public List<Path> open(Shell shell, FileQuestion question) {
        var dialog = dialog(shell, SWT.OPEN | SWT.MULTI, question);
        return dialog.open() == null
                ? List.of()
                : Arrays.stream(dialog.getFileNames())
                        .map(name -> Path.of(dialog.getFilterPath(), name))
                        .toList();
    }

    @Override
    public Optional<Path> folder(Shell shell, FileQuestion question) {
        var dialog = new DirectoryDialog(shell);
        dialog.setText(question.title());
        dialog.setFilterPath(question.folder().toString());
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    private static FileDialog dialog(Shell shell, int style, FileQuestion question) {
        var dialog = new FileDialog(shell, style);
        dialog.setText(question.title());
        dialog.setFilterPath(question.folder().toString());
        dialog.setFilterExtensions(
                question.types().stream().map(FileQuestion.Type::pattern).toArray(String[]::new));
        dialog.setFilterNames(
                question.types().stream().map(FileQuestion.Type::name).toArray(String[]::new));
        return dialog;
    }
}
