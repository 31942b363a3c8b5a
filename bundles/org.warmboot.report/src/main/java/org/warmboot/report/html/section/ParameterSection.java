package org.warmboot.report.html.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmboot.experiment.result.Origin;
import org.warmboot.report.Messages;
import org.warmboot.report.ParameterText;
import org.warmboot.report.html.words.Origins;
import org.warmboot.report.html.words.Phrases;

/** Where every parameter comes from. */
final class ParameterSection {

    private ParameterSection() {}

    static Optional<Section> of(PageContext workshop) {
        var sources = workshop.result().sources();
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        var rows = new ArrayList<List<DataTable.Cell>>();
        for (var block : ParameterBlock.of(sources)) {
            for (var each : block.sources()) {
                rows.add(DataTable.row(
                        each == block.sources().getFirst()
                                ? DataTable.text(block.names(), block.kind())
                                : DataTable.text(""),
                        DataTable.text(each.parameter()),
                        DataTable.phrase(each.kind() == Origin.OPEN ? "\u2013" : ParameterText.shown(each.value())),
                        Badges.of(each.kind()),
                        DataTable.text(each.source(), each.note())));
            }
        }
        var origins = Origins.of(sources);
        var table = new DataTable(
                "",
                DataTable.row(
                        DataTable.text(Messages.text("column.element")),
                        DataTable.text(Messages.text("column.parameter")),
                        DataTable.number(Messages.text("column.value")),
                        DataTable.text(Messages.text("column.provenance")),
                        DataTable.text(Messages.text("column.source"))),
                rows);
        return Optional.of(new Section(
                "parameters",
                Messages.text("parameters.title"),
                List.of(Phrases.sentence(origins.words()) + '.', String.join(" ", origins.meanings())),
                List.of(Section.Block.of(table))));
    }
}
