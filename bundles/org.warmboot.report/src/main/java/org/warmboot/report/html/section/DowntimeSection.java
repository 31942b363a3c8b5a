package org.warmboot.report.html.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.report.MeasureText;
import org.warmboot.report.Messages;
import org.warmboot.report.chart.subject.ComparableRuns;
import org.warmboot.report.chart.subject.Entry;
import org.warmboot.report.html.section.Section.Block;
import org.warmboot.report.html.section.Section.Figure;
import org.warmboot.report.html.words.SettingWords;
import org.warmboot.style.Numbers;

/** Downtimes: lines over the number of guests, bars under a single setting, and the figures at the largest number. */
final class DowntimeSection {

    private final PageContext workshop;

    private DowntimeSection(PageContext workshop) {
        this.workshop = workshop;
    }

    static Optional<Section> of(PageContext workshop) {
        var section = new DowntimeSection(workshop);
        var blocks = new ArrayList<Block>();
        workshop.reboots().stream()
                .filter(experiment -> experiment.runs().size() > 1)
                .map(section::compared)
                .forEach(blocks::add);
        section.alone().ifPresent(blocks::add);
        return Section.of("downtime", blocks);
    }

    private Block compared(ExperimentResult experiment) {
        var figures = workshop.figures(ChartTopic.DOWNTIME, experiment);
        return new Block(experiment.name(), SettingWords.of(experiment), figures, List.of(table(experiment)));
    }

    private Optional<Block> alone() {
        if (workshop.singles().isEmpty()) {
            return Optional.empty();
        }
        var entries = ComparableRuns.ofSingles(workshop.singles()).entries();
        var figures = entries.size() > 1
                ? List.of(workshop.compare(RunMeasure.DOWNTIME_MEAN, entries, PageContext.WIDE))
                : List.<Figure>of();
        return Optional.of(new Block(Messages.text("downtime.singles"), "", figures, List.of(table(entries))));
    }

    private DataTable table(ExperimentResult experiment) {
        var largest = SettingWords.largest(experiment.runs());
        var rows = new ArrayList<List<DataTable.Cell>>();
        for (var run : experiment.runs()) {
            if (run.parameters().domains() == largest && run.downtime().isPresent()) {
                rows.add(DataTable.row(
                        DataTable.text(run.techniqueName()),
                        DataTable.text(run.parameters().serviceName()),
                        DataTable.number(MeasureText.of(RunMeasure.DOWNTIME_MEAN, run)),
                        DataTable.number(longest(run)),
                        DataTable.number(services(run))));
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

    private DataTable table(List<Entry> entries) {
        var rows = new ArrayList<List<DataTable.Cell>>();
        for (var entry : entries) {
            var run = entry.run();
            var parameters = run.parameters();
            rows.add(DataTable.row(
                    DataTable.text(entry.name()),
                    DataTable.text(run.techniqueName()),
                    DataTable.text(SettingWords.of(parameters)),
                    DataTable.number(MeasureText.of(RunMeasure.DOWNTIME_MEAN, run)),
                    DataTable.number(longest(run))));
        }
        return new DataTable(
                "",
                DataTable.row(
                        DataTable.text(Messages.text("column.experiment")),
                        DataTable.text(Messages.text("column.technique")),
                        DataTable.text(Messages.text("column.guests")),
                        DataTable.number(Messages.text("column.mean")),
                        DataTable.number(Messages.text("column.longest"))),
                rows);
    }

    private static String longest(RunResult run) {
        return Numbers.duration(run.downtime().orElseThrow().max());
    }

    private static String services(RunResult run) {
        return Integer.toString(run.downtime().orElseThrow().services().size());
    }
}
