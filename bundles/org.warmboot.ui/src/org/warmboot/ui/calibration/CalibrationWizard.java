package org.warmboot.ui.calibration;

import java.util.List;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.warmboot.model.Element;
import org.warmboot.ui.Messages;
import org.warmboot.ui.scenario.OpenScenario;

/** Gives parameters of a scenario the values that were measured, as far as the user accepts them, in one step. */
public final class CalibrationWizard extends Wizard {

    private final OpenScenario open;
    private final MeasurementPage measurement;
    private final FindingPage finding;

    private CalibrationWizard(OpenScenario open, List<Element> selected) {
        this.open = open;
        measurement = new MeasurementPage(open.scenario(), selected);
        finding = new FindingPage(open.scenario(), measurement::question);
        setWindowTitle(Messages.text("calibration.title"));
        setNeedsProgressMonitor(true);
    }

    /**
     * Opens the wizard above a page of the window.
     *
     * @param selected what the measurements may be about
     */
    public static void open(IWorkbenchPage page, OpenScenario open, List<Element> selected) {
        new WizardDialog(page.getWorkbenchWindow().getShell(), new CalibrationWizard(open, selected)).open();
    }

    @Override
    public void addPages() {
        addPage(measurement);
        addPage(finding);
    }

    @Override
    public boolean canFinish() {
        return finding.answer().isPresent();
    }

    @Override
    public boolean performFinish() {
        var accepted = finding.accepted();
        if (!accepted.isEmpty()) {
            var changed = finding.answer().orElseThrow().with(accepted);
            open.execute(
                    open.session().commands().become(Messages.text("calibration.command", accepted.size()), changed));
        }
        return true;
    }
}
