package org.warmboot.report.html.section;

import org.warmboot.experiment.result.Origin;
import org.warmboot.report.Messages;

/** Marks of provenance, told apart by word, shape and colour. */
final class Badges {

    private Badges() {}

    static DataTable.Cell of(Origin origin) {
        return DataTable.styled(Messages.text("provenance." + origin.key()), "badge " + origin.key());
    }
}
