package org.warmboot.ui.calibration;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Outages are told; no parameter follows from them alone, so that nothing is asked. */
final class OutagesForm implements MeasurementForm {

    private final Fields fields;

    OutagesForm(Composite parent, Runnable changed) {
        fields = new Fields(parent, changed);
        fields.note("calibration.outages.note");
    }

    @Override
    public Control control() {
        return fields.area();
    }

    @Override
    public MeasuredQuestion question(List<Path> files) {
        return new OutagesQuestion(files.getFirst());
    }

    @Override
    public Optional<String> problem() {
        return Optional.empty();
    }
}
