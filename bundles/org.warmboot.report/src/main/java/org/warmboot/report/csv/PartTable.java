package org.warmboot.report.csv;

import java.util.ArrayList;
import java.util.List;
import org.warmboot.experiment.measure.Amount;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.RunPart;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.ScenarioResult;

/** The measures of parts as columns; behind the last throughput stands its unit. */
final class PartTable {

    private final List<RunMeasure> measures = new ArrayList<>();

    private PartTable() {}

    /** The columns of some parts, one after another. */
    @SafeVarargs
    static PartTable of(Class<? extends RunPart>... parts) {
        var table = new PartTable();
        for (var part : parts) {
            table.measures.addAll(RunMeasure.columnsOf(part));
        }
        return table;
    }

    /** A table of one row for each run that has the part. */
    static Table of(ScenarioResult result, Class<? extends RunPart> part) {
        var columns = of(part);
        return RunRows.table(
                result,
                columns.names(),
                (run, rows) -> run.part(part)
                        .ifPresent(each -> rows.add(columns.cells(run).toArray())));
    }

    List<String> names() {
        var names = new ArrayList<String>();
        for (var measure : measures) {
            names.add(measure.column());
            if (isLastThroughput(measure)) {
                names.add("unit");
            }
        }
        return names;
    }

    /** A cell for each name; empty where the run did not measure it. */
    List<Object> cells(RunResult run) {
        var cells = new ArrayList<Object>();
        for (var measure : measures) {
            double value = measure.mean(run).orElse(Double.NaN);
            cells.add(measure.amount() == Amount.TIME ? Table.time(value) : (Object) value);
            if (isLastThroughput(measure)) {
                cells.add(measure.unit(run));
            }
        }
        return cells;
    }

    private boolean isLastThroughput(RunMeasure measure) {
        return measure
                == measures.stream()
                        .filter(each -> each.amount() == Amount.THROUGHPUT_RATE)
                        .reduce((first, second) -> second)
                        .orElse(null);
    }
}
