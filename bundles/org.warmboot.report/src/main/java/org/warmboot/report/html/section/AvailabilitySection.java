package org.warmboot.report.html.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.experiment.result.Availability;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.report.Messages;
import org.warmboot.report.html.section.Section.Block;
import org.warmboot.report.html.words.SettingWords;
import org.warmboot.style.Numbers;

/** Long-run availability of the services under the rejuvenation schedule. */
final class AvailabilitySection {

    private AvailabilitySection() {}

    static Optional<Section> of(PageContext workshop) {
        return Section.of(
                "availability",
                workshop.experiments(ChartTopic.AVAILABILITY).stream()
                        .map(experiment -> block(workshop, experiment))
                        .toList());
    }

    private static Block block(PageContext workshop, ExperimentResult experiment) {
        return new Block(
                experiment.name(),
                SettingWords.of(experiment),
                workshop.figures(ChartTopic.AVAILABILITY, experiment),
                List.of(table(experiment)));
    }

    private static DataTable table(ExperimentResult experiment) {
        var random = experiment.runs().stream()
                .flatMap(run -> run.availability().stream())
                .anyMatch(availability -> availability.low() != availability.high());
        var rows = new ArrayList<List<DataTable.Cell>>();
        for (var run : experiment.runs()) {
            run.availability().ifPresent(availability -> rows.add(row(run, availability, random)));
        }
        return new DataTable("", head(random), rows);
    }

    private static List<DataTable.Cell> head(boolean random) {
        var cells = new ArrayList<>(DataTable.row(
                DataTable.text(Messages.text("column.technique")),
                DataTable.text(Messages.text("column.service")),
                DataTable.number(Messages.text("column.availability.simulated"))));
        if (random) {
            cells.add(DataTable.number(Messages.text("column.interval")));
        }
        cells.add(DataTable.number(Messages.text("column.analytic")));
        cells.add(DataTable.number(Messages.text("column.hypervisor")));
        cells.add(DataTable.number(Messages.text("column.system")));
        cells.add(DataTable.number(Messages.text("column.year")));
        return cells;
    }

    private static List<DataTable.Cell> row(RunResult run, Availability availability, boolean random) {
        var cells = new ArrayList<>(DataTable.row(
                DataTable.text(run.techniqueName()),
                DataTable.text(run.parameters().serviceName()),
                DataTable.number(share(availability.mean()))));
        if (random) {
            cells.add(DataTable.number(Messages.text(
                    "availability.interval",
                    share(availability.low()),
                    share(availability.high()),
                    Numbers.percent(availability.level()))));
        }
        var analytic = availability.analytic();
        cells.add(DataTable.number(analytic.isPresent() ? share(analytic.getAsDouble()) : "\u2013"));
        cells.add(DataTable.number(Numbers.duration(availability.hypervisorDowntime())));
        cells.add(DataTable.number(Numbers.duration(availability.operatingSystemDowntime())));
        cells.add(DataTable.number(Numbers.duration(availability.downtimePerYear())));
        return cells;
    }

    private static String share(double availability) {
        return Numbers.fixed(availability * 100, 5) + "\u00a0%";
    }
}
