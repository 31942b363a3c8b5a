package org.warmboot.report.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.report.Digits;

/** Makes tables of which every row begins with the setting of its run. */
final class RunRows {

    private static final List<String> SETTING =
            List.of("experiment", "experiment_id", "technique", "host", "domains", "memory_gib", "service_profile");

    private RunRows() {}

    /** Takes the cells that follow the setting. */
    @FunctionalInterface
    interface Rows {
        void add(Object... cells);
    }

    static Table table(ScenarioResult result, List<String> columns, BiConsumer<RunResult, Rows> filler) {
        var header = new ArrayList<>(SETTING);
        header.addAll(columns);
        var table = new Table(header.toArray(String[]::new));
        for (var experiment : result.experiments()) {
            for (var run : experiment.runs()) {
                filler.accept(run, cells -> table.row(row(experiment, run, cells)));
            }
        }
        return table;
    }

    private static Object[] row(ExperimentResult experiment, RunResult run, Object[] cells) {
        var parameters = run.parameters();
        var row = new ArrayList<Object>(List.of(
                experiment.name(),
                experiment.id(),
                run.technique(),
                parameters.host(),
                parameters.domains(),
                Digits.ofAll(parameters.memoryGiB()),
                parameters.service()));
        row.addAll(List.of(cells));
        return row.toArray();
    }
}
