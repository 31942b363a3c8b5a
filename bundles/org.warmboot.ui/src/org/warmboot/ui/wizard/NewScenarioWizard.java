package org.warmboot.ui.wizard;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.warmboot.diagram.file.FileDialogs;
import org.warmboot.model.file.ScenarioFileException;
import org.warmboot.ui.Messages;
import org.warmboot.ui.file.NewScenario;
import org.warmboot.ui.file.ScenarioOpener;

/** Makes a new scenario of a template, keeps it in a file and opens it. */
public final class NewScenarioWizard extends Wizard {

    private final IWorkbenchPage page;
    private final TemplatePage template = new TemplatePage();

    private NewScenarioWizard(IWorkbenchPage page) {
        this.page = page;
        setWindowTitle(Messages.text("wizard.title"));
    }

    /** Opens the wizard above a page of the window. */
    public static void open(IWorkbenchPage page) {
        new WizardDialog(page.getWorkbenchWindow().getShell(), new NewScenarioWizard(page)).open();
    }

    @Override
    public void addPages() {
        addPage(template);
    }

    @Override
    public boolean performFinish() {
        return template.file().filter(this::make).isPresent();
    }

    private boolean make(Path file) {
        var name = file.getFileName().toString().replaceFirst("\\.warmboot$", "");
        try {
            NewScenario.write(ScenarioMaker.make(template.wish(), name), file);
        } catch (IOException | ScenarioFileException e) {
            MessageDialog.openError(
                    getShell(), getWindowTitle(), Messages.text("file.not.written", file, e.getMessage()));
            return false;
        }
        new FileDialogs(getShell(), FileDialogs.Subject.SCENARIO).keep(file);
        new ScenarioOpener(page).open(file);
        return true;
    }
}
