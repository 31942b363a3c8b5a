package org.warmboot.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmboot.experiment.result.ExperimentKind;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.report.Messages;
import org.warmboot.report.Numbers;
import org.warmboot.report.chart.Charts;
import org.warmboot.report.html.Section.Figure;

/** Downtime against the number of guests, and the figures at the largest number. */
final class DowntimeSection {

    private DowntimeSection() {}

    static Optional<Section> of(Workshop workshop) {
        var figures = new ArrayList<Figure>();
        var tables = new ArrayList<DataTable>();
        for (var experiment : workshop.experiments(Charts.Aspect.DOWNTIME)) {
            if (experiment.kind() == ExperimentKind.DOMAINS) {
                var chart = workshop.charts()
                        .downtimeByDomains(experiment, workshop.result().comparisons());
                var caption = Messages.text("downtime.caption", experiment.name(), Settings.of(experiment));
                figures.add(workshop.chart(chart, Workshop.WIDE, 400, Messages.text("chart.downtime"), caption));
                tables.add(table(experiment));
            }
        }
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "downtime",
                        Messages.text("downtime.title"),
                        List.of(Messages.text("downtime.intro")),
                        figures,
                        tables));
    }

    private static DataTable table(ExperimentResult experiment) {
        var largest = Settings.largest(experiment.runs());
        var rows = new ArrayList<List<DataTable.Cell>>();
        for (var run : experiment.runs()) {
            if (run.parameters().domains() == largest && run.downtime().isPresent()) {
                var downtime = run.downtime().get();
                rows.add(DataTable.row(
                        DataTable.text(run.techniqueName()),
                        DataTable.text(run.parameters().serviceName()),
                        DataTable.number(Numbers.duration(downtime.mean())),
                        DataTable.number(Numbers.duration(downtime.max())),
                        DataTable.number(Integer.toString(downtime.services().size()))));
            }
        }
        return new DataTable(
                Messages.text("downtime.table", largest),
                DataTable.row(
                        DataTable.text(Messages.text("column.technique")),
                        DataTable.text(Messages.text("column.service")),
                        DataTable.number(Messages.text("column.mean")),
                        DataTable.number(Messages.text("column.longest")),
                        DataTable.number(Messages.text("column.services"))),
                rows);
    }
}
