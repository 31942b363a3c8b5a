package org.warmboot.report.html.section;

import java.util.ArrayList;
import java.util.List;
import org.warmboot.experiment.measure.MeasureWords;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.LongRunMeasures;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.report.Messages;
import org.warmboot.report.chart.subject.RunNames;
import org.warmboot.report.html.section.DataTable.Cell;
import org.warmboot.report.html.words.LongRunWords;
import org.warmboot.style.Numbers;

/** Tables of long runs, a row for each technique and service. */
public final class LongRunRows {

    /** Where there is no number. */
    public static final Cell NONE = DataTable.number("\u2013");

    private static final List<RunMeasure> OUTAGES = List.of(
            RunMeasure.OUTAGES_PLANNED,
            RunMeasure.OUTAGES_UNPLANNED,
            RunMeasure.TIME_BETWEEN_OUTAGES,
            RunMeasure.OUTAGE_LENGTH,
            RunMeasure.REQUESTS_LOST,
            RunMeasure.COST);

    private static final List<RunMeasure> RATES = List.of(
            RunMeasure.HYPERVISOR_ACTIONS,
            RunMeasure.SYSTEM_ACTIONS,
            RunMeasure.HYPERVISOR_FAILURES,
            RunMeasure.SYSTEM_FAILURES,
            RunMeasure.THROUGHPUT);

    private LongRunRows() {}

    static DataTable downtime(List<RunResult> runs) {
        var several =
                runs.stream().anyMatch(run -> LongRunWords.longRun(run).gain().isPresent());
        var rows = new ArrayList<List<Cell>>();
        for (var run : runs) {
            var measures = LongRunWords.longRun(run).measures();
            var row = new ArrayList<>(DataTable.row(
                    DataTable.text(RunNames.of(run, runs)),
                    EstimateCells.availability(measures.availability()),
                    EstimateCells.duration(measures.downtimePerYear()),
                    DataTable.number(
                            Numbers.roughly(measures.downtime().planned().mean())),
                    DataTable.number(
                            Numbers.roughly(measures.downtime().unplanned().mean()))));
            if (several) {
                row.add(LongRunWords.longRun(run)
                        .gain()
                        .map(gain -> EstimateCells.of(gain.times(-LongRunMeasures.YEAR), LongRunRows::signed))
                        .orElse(NONE));
            }
            rows.add(row);
        }
        var columns =
                new ArrayList<>(List.of("column.availability", "column.year", "column.planned", "column.unplanned"));
        if (several) {
            columns.add("column.against.first");
        }
        return table(Messages.text("longrun.table.downtime"), rows, columns);
    }

    /** How often services are away, how long, and what that loses. */
    public static DataTable outages(List<RunResult> runs) {
        var told = told(OUTAGES, runs);
        boolean costly = told.contains(RunMeasure.REQUESTS_LOST) || told.contains(RunMeasure.COST);
        return ofMeasures(Messages.text("longrun.table.outages", costly ? 1 : 0), runs, told);
    }

    static DataTable rates(List<RunResult> runs) {
        return ofMeasures(Messages.text("longrun.table.rates"), runs, RATES);
    }

    /** Those that one of the runs measured at least. */
    private static List<RunMeasure> told(List<RunMeasure> measures, List<RunResult> runs) {
        return measures.stream()
                .filter(measure ->
                        runs.stream().anyMatch(run -> measure.estimate(run).isPresent()))
                .toList();
    }

    private static DataTable ofMeasures(String caption, List<RunResult> runs, List<RunMeasure> measures) {
        var head = new ArrayList<Cell>(List.of(DataTable.text(Messages.text("column.technique"))));
        measures.forEach(measure -> head.add(DataTable.number(MeasureWords.column(measure))));
        var rows = new ArrayList<List<Cell>>();
        for (var run : runs) {
            var row = new ArrayList<>(DataTable.row(DataTable.text(RunNames.of(run, runs))));
            measures.forEach(measure -> row.add(EstimateCells.of(measure, run)));
            rows.add(row);
        }
        return new DataTable(caption, head, rows);
    }

    /** What is done when, with each technique. */
    public static DataTable policies(List<RunResult> runs) {
        var rows = new ArrayList<List<Cell>>();
        for (var run : runs) {
            var words = LongRunWords.longRun(run).policies();
            rows.add(DataTable.row(
                    DataTable.text(RunNames.of(run, runs)),
                    DataTable.styled(
                            words.isEmpty() ? Messages.text("longrun.no.policies") : String.join(" ", words),
                            "text broad")));
        }
        return words("column.policies", rows);
    }

    /** A table of techniques and texts about them. */
    public static DataTable words(String column, List<List<Cell>> rows) {
        return new DataTable(
                "",
                DataTable.row(
                        DataTable.text(Messages.text("column.technique")),
                        DataTable.styled(Messages.text(column), "text broad")),
                rows);
    }

    /** A difference of durations with its sign. */
    static String signed(double seconds) {
        return (seconds > 0 ? "+" : "") + Numbers.roughly(seconds);
    }

    /** A table whose first column is the technique and whose others are numbers. */
    public static DataTable table(String caption, List<List<Cell>> rows, List<String> columns) {
        var head = new ArrayList<Cell>(List.of(DataTable.text(Messages.text("column.technique"))));
        for (var column : columns) {
            head.add(DataTable.number(Messages.text(column)));
        }
        return new DataTable(caption, head, rows);
    }
}
