package org.warmboot.ui.calibration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.warmboot.model.Element;
import org.warmboot.model.Scenario;
import org.warmboot.ui.Icons;
import org.warmboot.ui.Messages;
import org.warmboot.ui.inventory.FileList;

/** The page on which files of measurements are chosen, and what they are about. */
final class MeasurementPage extends WizardPage {

    private static final int WIDTH = 700;
    private static final int LIST_HEIGHT = 124;

    private final Scenario scenario;
    private final List<Element> selected;
    private FileList files;
    private AgingForm aging;

    MeasurementPage(Scenario scenario, List<Element> selected) {
        super("measurement", Messages.text("calibration.measurement"), Icons.descriptor("warmboot"));
        this.scenario = scenario;
        this.selected = List.copyOf(selected);
        setMessage(Messages.text("calibration.measurement.message"));
    }

    /** What is asked, once the page is complete. */
    MeasuredQuestion question() {
        return aging.question(files.paths());
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(8, 8).applyTo(area);
        var label = new Label(area, SWT.NONE);
        label.setText(Messages.text("calibration.files"));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.TOP).applyTo(label);
        files = new FileList(area, this::filesChanged);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LIST_HEIGHT).applyTo(files.control());
        aging = new AgingForm(area, scenario, selected, this::changed);
        setControl(area);
        setPageComplete(false);
    }

    private void filesChanged() {
        aging.read(files.paths());
        changed();
    }

    private void changed() {
        setErrorMessage(files.paths().isEmpty() ? null : problem().orElse(null));
        setPageComplete(!files.paths().isEmpty() && getErrorMessage() == null);
    }

    private Optional<String> problem() {
        Optional<Path> lost = files.paths().stream()
                .filter(file -> !Files.isRegularFile(file))
                .findFirst();
        return lost.map(file -> Messages.text("inventory.lost", file)).or(aging::problem);
    }
}
