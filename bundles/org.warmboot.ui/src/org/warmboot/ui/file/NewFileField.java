package org.warmboot.ui.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.warmboot.diagram.file.FileDialogs;
import org.warmboot.diagram.file.FileQuestion;
import org.warmboot.diagram.file.HomeFolder;
import org.warmboot.model.file.ScenarioFiles;
import org.warmboot.ui.Messages;

/** A field for the file of a new scenario with a button beside it; they take two columns of a grid. */
public final class NewFileField {

    private final Text text;
    private final Button browse;
    private final String title;

    /**
     * A field with a file that does not exist yet.
     *
     * @param title   of the dialog behind the button
     * @param name    that is proposed
     * @param changed hears of another file
     */
    public NewFileField(Composite parent, String title, String name, Runnable changed) {
        this.title = title;
        text = new Text(parent, SWT.BORDER);
        text.setText(
                HomeFolder.free(dialogs().begin(HomeFolder.prepare()), name).toString());
        text.addListener(SWT.Modify, event -> changed.run());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(text);
        browse = new Button(parent, SWT.PUSH);
        browse.setText(Messages.text("wizard.browse"));
        browse.addListener(SWT.Selection, event -> browse());
    }

    /** The file to write; empty as long as none is named. */
    public Optional<Path> file() {
        return text.getText().isBlank()
                ? Optional.empty()
                : Optional.of(FileQuestion.complete(Path.of(text.getText().strip()), "." + ScenarioFiles.EXTENSION));
    }

    /** Why the file cannot be made, in words. */
    public Optional<String> problem() {
        var path = file();
        if (path.isEmpty()) {
            return Optional.of(Messages.text("wizard.no.file"));
        }
        if (path.get().getParent() == null) {
            return Optional.of(Messages.text("wizard.no.folder"));
        }
        return path.filter(Files::exists).map(there -> Messages.text("wizard.exists", there.getFileName()));
    }

    /** Lets the file be changed, or not. */
    public void setEnabled(boolean enabled) {
        text.setEnabled(enabled);
        browse.setEnabled(enabled);
    }

    private void browse() {
        var name = file().map(path -> path.getFileName().toString()).orElse("");
        var types = List.of(new FileQuestion.Type(Messages.text("file.scenarios"), "*." + ScenarioFiles.EXTENSION));
        dialogs()
                .save(new FileQuestion(title, HomeFolder.prepare(), name, types))
                .ifPresent(path -> text.setText(path.toString()));
    }

    private FileDialogs dialogs() {
        return new FileDialogs(text.getShell(), FileDialogs.Subject.SCENARIO);
    }
}
