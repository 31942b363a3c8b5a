package org.warmboot.report.html.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.Costs;
import org.warmboot.report.MeasureText;
import org.warmboot.report.Messages;
import org.warmboot.report.chart.subject.ComparableRuns;
import org.warmboot.report.chart.subject.Entry;
import org.warmboot.report.html.section.Section.Block;
import org.warmboot.report.html.words.SettingWords;

/** What techniques cost besides downtime: time, load of links and disks, memory; and the moves of guests. */
final class CostSection {

    private CostSection() {}

    /** Costs of every technique at the largest setting. */
    static Optional<Section> of(PageContext workshop) {
        var measures = List.of(
                RunMeasure.TOTAL_TIME,
                RunMeasure.PEAK_MEMORY,
                RunMeasure.BYTES_SENT,
                RunMeasure.BYTES_WRITTEN,
                RunMeasure.CPU_TIME);
        return section(
                workshop,
                "costs",
                workshop.lineups().stream()
                        .map(lineup -> lineup.where(run -> run.part(Costs.class).isPresent()))
                        .toList(),
                measures);
    }

    /** Moves of guests, where any move. */
    static Optional<Section> migration(PageContext workshop) {
        var measures = List.of(
                RunMeasure.MIGRATION_TIME, RunMeasure.MIGRATION_PAUSE, RunMeasure.MOVED_BYTES, RunMeasure.ROUNDS);
        return section(
                workshop,
                "migration",
                workshop.lineups().stream()
                        .map(lineup -> lineup.where(run -> run.migration().isPresent()))
                        .toList(),
                measures);
    }

    private static Optional<Section> section(
            PageContext workshop, String id, List<ComparableRuns> lineups, List<RunMeasure> measures) {
        var shown =
                lineups.stream().filter(lineup -> !lineup.entries().isEmpty()).toList();
        var alone = shown.stream().filter(lineup -> !isCompared(lineup)).toList();
        var blocks = new ArrayList<Block>();
        for (var lineup : shown) {
            if (isCompared(lineup)) {
                blocks.add(new Block(
                        SettingWords.of(lineup),
                        String.join("; ", lineup.experiments()),
                        workshop.compareAll(measures, lineup.entries()),
                        List.of(table(lineup, telling(measures, List.of(lineup))))));
            }
        }
        if (!alone.isEmpty()) {
            var title = blocks.isEmpty() ? "" : Messages.text("downtime.singles");
            blocks.add(new Block(title, "", List.of(), List.of(tableOf(alone, telling(measures, alone)))));
        }
        return Section.of(id, blocks);
    }

    /** Measures that are not zero throughout. */
    private static List<RunMeasure> telling(List<RunMeasure> measures, List<ComparableRuns> lineups) {
        return measures.stream()
                .filter(measure -> lineups.stream()
                        .anyMatch(lineup -> MeasureText.tells(
                                measure, lineup.entries().stream().map(Entry::run))))
                .toList();
    }

    /** Whether an experiment among them ran several techniques. */
    private static boolean isCompared(ComparableRuns lineup) {
        return lineup.entries().size() > lineup.experiments().size();
    }

    private static DataTable table(ComparableRuns lineup, List<RunMeasure> measures) {
        var rows = lineup.entries().stream()
                .map(entry -> row(List.of(entry.name()), entry, measures))
                .toList();
        return new DataTable("", head(List.of("column.technique"), measures), rows);
    }

    /** A table of several settings, which a column names. */
    private static DataTable tableOf(List<ComparableRuns> lineups, List<RunMeasure> measures) {
        var rows = lineups.stream()
                .flatMap(lineup -> lineup.entries().stream()
                        .map(entry -> row(List.of(entry.name(), SettingWords.of(lineup)), entry, measures)))
                .toList();
        return new DataTable("", head(List.of("column.technique", "column.guests"), measures), rows);
    }

    private static List<DataTable.Cell> head(List<String> keys, List<RunMeasure> measures) {
        return Stream.concat(
                        keys.stream().map(key -> DataTable.text(Messages.text(key))),
                        measures.stream().map(measure -> DataTable.number(MeasureText.title(measure))))
                .toList();
    }

    private static List<DataTable.Cell> row(List<String> names, Entry entry, List<RunMeasure> measures) {
        return Stream.concat(
                        names.stream().map(DataTable::text),
                        measures.stream().map(measure -> DataTable.number(MeasureText.of(measure, entry.run()))))
                .toList();
    }
}
