package org.warmboot.report.html.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.report.Messages;
import org.warmboot.report.chart.subject.RunNames;
import org.warmboot.report.html.section.DataTable.Cell;
import org.warmboot.report.html.words.LongRunWords;
import org.warmboot.style.Numbers;

/** Simulated long runs beside their solutions: whether the solved value lies in the simulated interval. */
public final class SolvedTable {

    /** A long run that differs from the time that was looked at by a larger share is worth a line. */
    private static final double NOTEWORTHY = 1e-3;

    private SolvedTable() {}

    /** Absent if none is solved: why it is not is a sentence, no table. */
    static Optional<DataTable> of(List<RunResult> runs) {
        if (runs.stream()
                .allMatch(run -> LongRunWords.longRun(run).analysis().solution().isEmpty())) {
            return Optional.empty();
        }
        var rows = new ArrayList<List<Cell>>();
        for (var run : runs) {
            var name = RunNames.of(run, runs);
            var longRun = LongRunWords.longRun(run);
            var analysis = longRun.analysis();
            var measures = longRun.measures();
            analysis.solution()
                    .ifPresentOrElse(
                            solution -> {
                                var solved = LongRunWords.solved(solution);
                                rows.add(row(name, "quantity.down", measures.downtimePerYear(), solved));
                                rows.add(row(
                                        "",
                                        "quantity.planned",
                                        measures.downtime().planned(),
                                        solution.planned()));
                                rows.add(row(
                                        "",
                                        "quantity.unplanned",
                                        measures.downtime().unplanned(),
                                        solution.unplanned()));
                                analysis.steady()
                                        .map(LongRunWords::solved)
                                        .filter(steady -> Math.abs(steady - solved) > NOTEWORTHY * solved)
                                        .ifPresent(steady -> rows.add(steady(steady)));
                            },
                            () -> rows.add(DataTable.row(
                                    DataTable.text(name),
                                    DataTable.text(Messages.text("quantity.down")),
                                    EstimateCells.duration(measures.downtimePerYear()),
                                    DataTable.number("\u2013"),
                                    DataTable.styled(Messages.text("solved.none"), "badge open"))));
        }
        return Optional.of(new DataTable(
                "",
                DataTable.row(
                        DataTable.text(Messages.text("column.technique")),
                        DataTable.text(Messages.text("column.per.year")),
                        DataTable.number(Messages.text("column.simulated")),
                        DataTable.number(Messages.text("column.solved")),
                        DataTable.text(Messages.text("column.agreement"))),
                rows));
    }

    /** Each model, or reason why there is none, once, with the techniques that it is of. */
    public static Map<String, List<String>> models(List<RunResult> runs) {
        var users = new LinkedHashMap<String, List<String>>();
        for (var run : runs) {
            var analysis = LongRunWords.longRun(run).analysis();
            var words = analysis.solution().isPresent()
                    ? analysis.model()
                    : Messages.text("solved.reason", analysis.model());
            users.computeIfAbsent(words, ignored -> new ArrayList<>()).add(RunNames.of(run, runs));
        }
        return users;
    }

    private static List<Cell> steady(double solved) {
        return DataTable.row(
                DataTable.text(""),
                DataTable.text(Messages.text("quantity.down.steady")),
                DataTable.number("\u2013"),
                DataTable.number(Numbers.roughly(solved)),
                DataTable.text(Messages.text("solved.steady")));
    }

    private static List<Cell> row(String name, String quantity, Estimate simulated, double solved) {
        var agrees = LongRunWords.agrees(simulated, solved);
        var distance = (solved - simulated.mean()) / simulated.mean();
        return DataTable.row(
                DataTable.text(name),
                DataTable.text(Messages.text(quantity)),
                EstimateCells.duration(simulated),
                DataTable.number(Numbers.roughly(solved)),
                agrees
                        ? DataTable.styled(Messages.text("solved.inside"), "badge measured")
                        : new Cell(Messages.text("solved.outside"), "badge assumed", Numbers.change(distance)));
    }
}
