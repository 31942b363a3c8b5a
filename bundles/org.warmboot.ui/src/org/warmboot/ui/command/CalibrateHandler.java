package org.warmboot.ui.command;

import org.eclipse.ui.IWorkbenchPage;
import org.warmboot.ui.calibration.CalibrationWizard;
import org.warmboot.ui.scenario.OpenScenario;

/** Takes values over that were measured, of what is selected. */
public final class CalibrateHandler extends ScenarioHandler {

    @Override
    void handle(IWorkbenchPage page, OpenScenario open) {
        CalibrationWizard.open(page, open, new SelectedElements(page, open).all());
    }
}
