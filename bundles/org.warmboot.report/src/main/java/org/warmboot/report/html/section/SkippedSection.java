package org.warmboot.report.html.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmboot.experiment.result.Origin;
import org.warmboot.experiment.result.Skipped;
import org.warmboot.report.Messages;

/** Techniques that were not run, with the reason: an open value is never replaced by a guess. */
final class SkippedSection {

    private SkippedSection() {}

    static Optional<Section> of(PageContext workshop) {
        var rows = new ArrayList<List<DataTable.Cell>>();
        for (var experiment : workshop.result().experiments()) {
            for (var each : experiment.skipped()) {
                rows.add(DataTable.row(
                        DataTable.text(each.techniqueName()),
                        DataTable.text(experiment.name()),
                        each.cause() == Skipped.Cause.OPEN_VALUE ? Badges.of(Origin.OPEN) : DataTable.text(""),
                        DataTable.text(each.reason())));
            }
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var table = new DataTable(
                "",
                DataTable.row(
                        DataTable.text(Messages.text("column.technique")),
                        DataTable.text(Messages.text("column.experiment")),
                        DataTable.text(Messages.text("column.provenance")),
                        DataTable.text(Messages.text("column.reason"))),
                rows);
        return Section.of("skipped", List.of(Section.Block.of(table)));
    }
}
