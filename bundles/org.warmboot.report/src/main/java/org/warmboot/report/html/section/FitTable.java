package org.warmboot.report.html.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.Fit;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.report.Messages;
import org.warmboot.report.html.words.Phrases;
import org.warmboot.style.Numbers;

/** Lines fitted over the number of guests: a row for each technique, a column for each quantity. */
final class FitTable {

    private static final double PRINTED = 0.005;
    private static final double GOOD = 0.9995;

    /** Decimals of a constant, and of a slope that is not small. */
    private static final int DECIMALS = 2;

    /** Largest number of guests that a line was fitted over. */
    private final int most;

    private FitTable(ExperimentResult experiment) {
        this.most = experiment.runs().stream()
                .mapToInt(run -> run.parameters().domains())
                .max()
                .orElse(1);
    }

    static DataTable of(ExperimentResult experiment) {
        return new FitTable(experiment).table(experiment);
    }

    private DataTable table(ExperimentResult experiment) {
        var shown = experiment.fits().stream().filter(fit -> !isNothing(fit)).toList();
        var quantities = shown.stream().map(Fit::quantity).distinct().toList();
        var rows = new LinkedHashMap<List<DataTable.Cell>, Set<String>>();
        for (var fits : byRun(shown).values()) {
            var run = run(experiment, fits.getFirst());
            var cells = new ArrayList<DataTable.Cell>();
            cells.add(DataTable.text(run.techniqueName()));
            quantities.forEach(quantity -> cells.add(cell(fits, quantity)));
            rows.computeIfAbsent(cells, ignored -> new LinkedHashSet<>())
                    .add(run.parameters().serviceName());
        }
        var head = new ArrayList<>(DataTable.row(
                DataTable.text(Messages.text("column.technique")), DataTable.text(Messages.text("column.service"))));
        quantities.forEach(quantity -> head.add(DataTable.number(
                Phrases.sentence(Messages.textOr("quantity." + quantity, quantity.replace('-', ' '))))));
        var table = new ArrayList<List<DataTable.Cell>>();
        rows.forEach((cells, services) -> {
            var row = new ArrayList<>(cells);
            row.add(1, DataTable.text(String.join(", ", services)));
            table.add(row);
        });
        return new DataTable(Messages.text("fits.caption"), head, table);
    }

    private static Map<String, List<Fit>> byRun(List<Fit> fits) {
        var grouped = new LinkedHashMap<String, List<Fit>>();
        for (var fit : fits) {
            grouped.computeIfAbsent(fit.technique() + '\n' + fit.service(), ignored -> new ArrayList<>())
                    .add(fit);
        }
        return grouped;
    }

    private static RunResult run(ExperimentResult experiment, Fit fit) {
        return experiment.runs().stream()
                .filter(run -> run.technique().equals(fit.technique())
                        && run.parameters().service().equals(fit.service()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A line without runs: " + fit));
    }

    private DataTable.Cell cell(List<Fit> fits, String quantity) {
        return fits.stream()
                .filter(fit -> fit.quantity().equals(quantity))
                .findFirst()
                .map(fit -> new DataTable.Cell(line(fit), "number", quality(fit)))
                .orElse(DataTable.number("\u2013"));
    }

    private String line(Fit fit) {
        if (isFlat(fit)) {
            return Numbers.fixed(fit.intercept(), DECIMALS);
        }
        var constant = Numbers.fixed(Math.abs(fit.intercept()), DECIMALS);
        var slope = Numbers.fixed(fit.slope(), decimals(fit.slope())) + "\u00a0n";
        return constant.equals("0.00") ? slope : slope + (fit.intercept() < 0 ? " \u2212 " : " + ") + constant;
    }

    /** Two digits of a small slope at least, as they are multiplied by many guests. */
    private static int decimals(double slope) {
        return Math.max(DECIMALS, 1 - (int) Math.floor(Math.log10(Math.abs(slope))));
    }

    /** Share of the variance that the line explains, where it is not nearly all. */
    private String quality(Fit fit) {
        return isFlat(fit) || fit.rSquared() >= GOOD
                ? ""
                : Messages.text("fits.quality", Numbers.fixed(fit.rSquared(), 3));
    }

    /** Whether the line is the same for all numbers of guests as far as it is printed; R squared then says nothing. */
    private boolean isFlat(Fit fit) {
        return Math.abs(fit.slope()) * most < PRINTED;
    }

    /** Whether the technique has no such part. */
    private boolean isNothing(Fit fit) {
        return isFlat(fit) && Math.abs(fit.intercept()) < PRINTED;
    }
}
