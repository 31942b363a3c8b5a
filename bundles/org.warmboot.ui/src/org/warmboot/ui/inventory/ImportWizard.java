package org.warmboot.ui.inventory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.warmboot.diagram.file.FileDialogs;
import org.warmboot.exchange.inventory.InventoryImport;
import org.warmboot.model.file.ScenarioFileException;
import org.warmboot.ui.Messages;
import org.warmboot.ui.file.NewScenario;
import org.warmboot.ui.file.ScenarioOpener;
import org.warmboot.ui.scenario.OpenScenario;

/** Makes a scenario of an inventory, or brings the open one up to date; what it would do is shown first. */
public final class ImportWizard extends Wizard {

    private final IWorkbenchPage page;
    private final Optional<OpenScenario> open;
    private final SourcePage source;
    private final ColumnsPage columns;
    private final RulesPage rules;
    private final PreviewPage preview;

    private ImportWizard(IWorkbenchPage page) {
        this.page = page;
        open = OpenScenario.of(page.getActiveEditor());
        source = new SourcePage(open);
        columns = new ColumnsPage(source::files);
        rules = new RulesPage(open.map(OpenScenario::scenario));
        preview = new PreviewPage(this::wish);
        setWindowTitle(Messages.text("inventory.title"));
        setNeedsProgressMonitor(true);
    }

    /** Opens the wizard above a page of the window. */
    public static void open(IWorkbenchPage page) {
        new WizardDialog(page.getWorkbenchWindow().getShell(), new ImportWizard(page)).open();
    }

    @Override
    public void addPages() {
        addPage(source);
        addPage(columns);
        addPage(rules);
        addPage(preview);
    }

    @Override
    public IWizardPage getNextPage(IWizardPage before) {
        return before == source && !source.kind().isTable() ? rules : super.getNextPage(before);
    }

    @Override
    public boolean canFinish() {
        return preview.answer().isPresent();
    }

    @Override
    public boolean performFinish() {
        var imported = preview.answer().orElseThrow();
        if (source.isIntoOpen()) {
            return take(open.orElseThrow(), imported);
        }
        return source.file().filter(file -> make(imported, file)).isPresent();
    }

    private ImportWish wish() {
        return new ImportWish(
                source.kind(),
                source.files(),
                source.host(),
                source.kind().isTable() ? columns.chosen() : Map.of(),
                rules.text(),
                source.isAll(),
                source.isRemoving(),
                source.isIntoOpen() ? open.map(each -> each.session().document()) : Optional.empty());
    }

    private boolean take(OpenScenario into, InventoryImport imported) {
        var command = into.session()
                .commands()
                .become(Messages.text("inventory.command"), imported.document().scenario());
        if (command.canExecute()) {
            into.execute(command);
        }
        return true;
    }

    private boolean make(InventoryImport imported, Path file) {
        try {
            NewScenario.write(imported.document().scenario(), file);
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
