package org.warmboot.ui.calibration;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Control;

/** Fields of one kind of measurement: what its files are about. */
interface MeasurementForm {

    /** The fields. */
    Control control();

    /** The question that they ask about some files, once there is no problem. */
    MeasuredQuestion question(List<Path> files);

    /** Why it cannot be asked. */
    Optional<String> problem();

    /** Hears of other files. */
    default void read(List<Path> files) {
        // most fields do not depend on them
    }
}
