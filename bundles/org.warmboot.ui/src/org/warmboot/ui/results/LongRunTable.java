package org.warmboot.ui.results;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.warmboot.experiment.measure.MeasureWords;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.LongRun;
import org.warmboot.experiment.result.LongRunMeasures;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.report.Spans;
import org.warmboot.report.chart.subject.PolicyLevel;
import org.warmboot.report.chart.subject.RunNames;
import org.warmboot.style.Numbers;
import org.warmboot.ui.Messages;

/** The numbers of long runs, a row for each technique, with half the width of the intervals of confidence. */
final class LongRunTable {

    private static final List<Column> COLUMNS = List.of(
            new Column(Messages.text("longrun.technique"), RunNames::of),
            Column.of(RunMeasure.AVAILABILITY),
            Column.of(RunMeasure.DOWNTIME_PLANNED),
            Column.of(RunMeasure.DOWNTIME_UNPLANNED),
            new Column(Messages.text("longrun.gain"), (run, all) -> gain(run)),
            Column.of(RunMeasure.COST),
            new Column(Messages.text("longrun.best"), (run, all) -> best(run, PolicyLevel.HYPERVISOR)),
            new Column(Messages.text("longrun.best.guests"), (run, all) -> best(run, PolicyLevel.OPERATING_SYSTEM)));

    private final Table table;

    LongRunTable(Composite parent) {
        table = new Table(parent, SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        for (var column : COLUMNS) {
            new TableColumn(table, table.getColumnCount() == 0 ? SWT.LEFT : SWT.RIGHT).setText(column.head());
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

    /**
     * A column.
     *
     * @param head its head
     * @param text what it says of a run among all that are shown; empty for nothing
     */
    private record Column(String head, BiFunction<RunResult, List<RunResult>, String> text) {

        /** A measure of the catalogue, under its head there. */
        static Column of(RunMeasure measure) {
            var head = MeasureWords.head(measure);
            return new Column(
                    Character.toUpperCase(head.charAt(0)) + head.substring(1),
                    (run, all) -> measure.estimate(run)
                            .map(value -> LongRunTable.text(value, amount -> amount(measure, run, amount)))
                            .orElse(""));
        }
    }

    private static String[] row(RunResult run, List<RunResult> all) {
        return COLUMNS.stream().map(column -> column.text().apply(run, all)).toArray(String[]::new);
    }

    private static String amount(RunMeasure measure, RunResult run, double amount) {
        return switch (measure.amount()) {
            case AVAILABILITY_SHARE -> Numbers.fixed(100 * amount, 5) + " %";
            case LOSS_PER_YEAR ->
                Numbers.count(amount) + " " + measure.unit(run).replace("/a", "");
            default -> Numbers.duration(amount);
        };
    }

    private static String gain(RunResult run) {
        return run.longRun()
                .flatMap(LongRun::gain)
                .map(gain -> text(gain.times(-LongRunMeasures.YEAR), LongRunTable::signed, Numbers::duration))
                .orElse("");
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

    private static String signed(double seconds) {
        return (seconds > 0 ? "+" : "") + Numbers.duration(seconds);
    }
}
