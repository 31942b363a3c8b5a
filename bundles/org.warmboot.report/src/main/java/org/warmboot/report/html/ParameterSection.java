package org.warmboot.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmboot.report.Messages;

/** Where every parameter comes from. */
final class ParameterSection {

    private ParameterSection() {}

    static Optional<Section> of(Workshop workshop) {
        var sources = workshop.result().sources();
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        var rows = new ArrayList<List<DataTable.Cell>>();
        var previous = "";
        for (var each : sources) {
            var owner = each.elementKind() + '\n' + each.element();
            var element = DataTable.text(each.element(), each.elementKind());
            rows.add(DataTable.row(
                    owner.equals(previous) ? DataTable.text("") : element,
                    DataTable.text(each.parameter()),
                    DataTable.number(each.kind().equalsIgnoreCase("open") ? "\u2013" : each.value()),
                    Badges.of(each.kind()),
                    DataTable.text(each.source(), each.note())));
            previous = owner;
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
                List.of(
                        Phrases.sentence(origins.words()) + '.', String.join(" ", origins.meanings())),
                List.of(Section.Block.of(table))));
    }
}
