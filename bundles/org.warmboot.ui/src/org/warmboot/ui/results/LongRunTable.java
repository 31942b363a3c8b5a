package org.warmboot.ui.results;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.LongRunMeasures;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.report.Numbers;
import org.warmboot.report.Spans;
import org.warmboot.report.chart.subject.PolicyLevel;
import org.warmboot.report.chart.subject.RunNames;
import org.warmboot.ui.Messages;

/** The numbers of long runs, a row for each technique, with half the width of the intervals of confidence. */
final class LongRunTable {

    private static final List<String> COLUMNS = List.of(
            "longrun.technique",
            "longrun.availability",
            "longrun.planned",
            "longrun.unplanned",
            "longrun.gain",
            "longrun.cost",
            "longrun.best",
            "longrun.best.guests");

    private final Table table;

    LongRunTable(Composite parent) {
        table = new Table(parent, SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        for (var key : COLUMNS) {
            new TableColumn(table, table.getColumnCount() == 0 ? SWT.LEFT : SWT.RIGHT).setText(Messages.text(key));
        }
        // the last column takes what is left of the width; no number shall stand so far away
        new TableColumn(table, SWT.LEFT).setWidth(1);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(table);
    }

    void setVisible(boolean visible) {
        table.setVisible(visible);
        ((GridData) table.getLayoutData()).exclude = !visible;
    }

    void show(List<RunResult> runs) {
        table.removeAll();
        runs.forEach(run -> new TableItem(table, SWT.NONE).setText(row(run, runs)));
        var rows = rows();
        for (int i = 0; i < COLUMNS.size(); i++) {
            var index = i;
            var column = table.getColumn(index);
            column.pack();
            // what no technique has a value for only takes room
            if (rows.stream().allMatch(row -> row.get(index).isEmpty())) {
                column.setWidth(0);
            }
        }
    }

    List<List<String>> rows() {
        return Arrays.stream(table.getItems())
                .map(item -> IntStream.range(0, COLUMNS.size())
                        .mapToObj(item::getText)
                        .toList())
                .toList();
    }

    private static String[] row(RunResult run, List<RunResult> all) {
        var longRun = run.longRun().orElseThrow();
        var measures = longRun.measures();
        return new String[] {
            RunNames.of(run, all),
            text(measures.availability(), LongRunTable::percent),
            text(measures.downtime().planned(), Numbers::duration),
            text(measures.downtime().unplanned(), Numbers::duration),
            longRun.gain()
                    .map(gain -> text(gain.times(-LongRunMeasures.YEAR), LongRunTable::signed, Numbers::duration))
                    .orElse(""),
            measures.cost()
                    .map(cost -> text(cost.perYear(), value -> Numbers.count(value) + " " + cost.currency()))
                    .orElse(""),
            best(run, PolicyLevel.HYPERVISOR),
            best(run, PolicyLevel.OPERATING_SYSTEM)
        };
    }

    private static String best(RunResult run, PolicyLevel level) {
        return run.optimum()
                .flatMap(level::answer)
                .map(answer ->
                        answer.interval() == 0 ? Messages.text("longrun.at.once") : Spans.about(answer.interval()))
                .orElse("");
    }

    private static String text(Estimate value, DoubleFunction<String> words) {
        return text(value, words, words);
    }

    private static String text(Estimate value, DoubleFunction<String> words, DoubleFunction<String> halfWords) {
        var half = (value.high() - value.low()) / 2;
        return half > 0
                ? Messages.text("longrun.estimate", words.apply(value.mean()), halfWords.apply(half))
                : words.apply(value.mean());
    }

    private static String percent(double share) {
        return Numbers.fixed(100 * share, 5) + " %";
    }

    private static String signed(double seconds) {
        return (seconds > 0 ? "+" : "") + Numbers.duration(seconds);
    }
}
