package org.warmboot.ui.calibration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.warmboot.model.Element;
import org.warmboot.model.Scenario;
import org.warmboot.model.Technique;
import org.warmboot.ui.Icons;
import org.warmboot.ui.Messages;
import org.warmboot.ui.inventory.FileList;

/** The page on which files of measurements are chosen, and what they are about. */
final class MeasurementPage extends WizardPage {

    private static final List<String> KINDS = List.of("aging", "lives", "phases", "outages");
    private static final int WIDTH = 700;
    private static final int LIST_HEIGHT = 124;

    private final Scenario scenario;
    private final List<Element> selected;
    private FileList files;
    private Combo kind;
    private StackLayout stack;
    private Composite place;
    private List<MeasurementForm> forms = List.of();

    MeasurementPage(Scenario scenario, List<Element> selected) {
        super("measurement", Messages.text("calibration.measurement"), Icons.descriptor("warmboot"));
        this.scenario = scenario;
        this.selected = List.copyOf(selected);
        setMessage(Messages.text("calibration.files." + usual()));
    }

    /** What is asked, once the page is complete. */
    MeasuredQuestion question() {
        return form().question(files.paths());
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(8, 8).applyTo(area);
        Fields.label(area, "calibration.kind");
        kind = new Combo(area, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(kind);
        for (var key : KINDS) {
            kind.add(Messages.text("calibration.kind." + key));
        }
        kind.select(KINDS.indexOf(usual()));
        kind.addListener(SWT.Selection, event -> show());
        Fields.top(area, "calibration.files");
        files = new FileList(area, this::filesChanged);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LIST_HEIGHT).applyTo(files.control());
        place = new Composite(area, SWT.NONE);
        stack = new StackLayout();
        place.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(place);
        forms = List.of(
                new AgingForm(place, scenario, selected, this::changed),
                new LivesForm(place, scenario, selected, this::changed),
                new PhasesForm(place, scenario, selected, this::changed),
                new OutagesForm(place, scenario, selected, this::changed));
        stack.topControl = form().control();
        setControl(area);
        setPageComplete(false);
    }

    /** A technique is compared with outages; of anything else memory is asked first. */
    private String usual() {
        return selected.stream().anyMatch(Technique.class::isInstance) ? "outages" : "aging";
    }

    private void show() {
        stack.topControl = form().control();
        place.layout();
        filesChanged();
    }

    private MeasurementForm form() {
        return forms.get(kind.getSelectionIndex());
    }

    private void filesChanged() {
        setMessage(Messages.text("calibration.files." + KINDS.get(kind.getSelectionIndex())));
        form().read(files.paths());
        changed();
    }

    private void changed() {
        if (forms.isEmpty()) {
            return; // the first of them are being made
        }
        setErrorMessage(files.paths().isEmpty() ? null : problem().orElse(null));
        setPageComplete(!files.paths().isEmpty() && getErrorMessage() == null);
    }

    private Optional<String> problem() {
        Optional<Path> lost = files.paths().stream()
                .filter(file -> !Files.isRegularFile(file))
                .findFirst();
        return lost.map(file -> Messages.text("inventory.lost", file)).or(form()::problem);
    }
}
