package org.warmboot.ui.inventory;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.warmboot.diagram.file.FileDialogs;
import org.warmboot.diagram.file.FileQuestion;
import org.warmboot.diagram.file.HomeFolder;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFile;
import org.warmboot.exchange.source.InputFiles;
import org.warmboot.exchange.source.OutputFile;
import org.warmboot.ui.Messages;

/** Two buttons that read a small text from a file of the user, and keep it in one; the command line reads it as well. */
final class KeptText {

    private final Composite row;
    private final FileQuestion question;
    private final Consumer<InputFile> read;
    private final Supplier<String> kept;

    /**
     * The buttons.
     *
     * @param name that is proposed for the file
     * @param read takes a file that was chosen
     * @param kept gives the text to keep
     */
    KeptText(Composite parent, String name, Consumer<InputFile> read, Supplier<String> kept) {
        this.read = read;
        this.kept = kept;
        question = new FileQuestion(
                Messages.text("inventory.title"),
                HomeFolder.prepare(),
                name,
                List.of(
                        new FileQuestion.Type(Messages.text("inventory.texts"), "*.txt"),
                        new FileQuestion.Type(Messages.text("file.all"), "*")));
        row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        button("inventory.text.open", () -> dialogs().open(question).forEach(this::open));
        button("inventory.text.keep", () -> dialogs().save(question).ifPresent(this::keep));
    }

    Composite control() {
        return row;
    }

    private void open(Path file) {
        try {
            read.accept(InputFiles.read(file));
        } catch (ExchangeException problem) {
            complain(problem);
        }
    }

    private void keep(Path file) {
        try {
            OutputFile.write(file, kept.get().getBytes(StandardCharsets.UTF_8));
        } catch (ExchangeException problem) {
            complain(problem);
        }
    }

    private void complain(ExchangeException problem) {
        MessageDialog.openError(row.getShell(), Messages.text("inventory.title"), PlaceWords.of(problem));
    }

    private FileDialogs dialogs() {
        return new FileDialogs(row.getShell(), FileDialogs.Subject.INVENTORY);
    }

    private void button(String key, Runnable work) {
        var button = new Button(row, SWT.PUSH);
        button.setText(Messages.text(key));
        button.addListener(SWT.Selection, event -> work.run());
    }
}
