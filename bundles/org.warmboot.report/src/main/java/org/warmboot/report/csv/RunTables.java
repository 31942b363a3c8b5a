package org.warmboot.report.csv;

import java.util.ArrayList;
import java.util.List;
import org.warmboot.experiment.result.Availability;
import org.warmboot.experiment.result.ScenarioResult;

/** Tables of what runs measured; every row begins with the setting of its run. */
final class RunTables {

    private RunTables() {}

    static Table downtime(ScenarioResult result) {
        return RunRows.table(
                result,
                List.of("domain", "service", "downtime_s", "mean_s", "max_s"),
                (run, rows) -> run.downtime()
                        .ifPresent(downtime -> downtime.services()
                                .forEach(each -> rows.add(
                                        each.domain(),
                                        each.service(),
                                        Table.time(each.seconds()),
                                        downtime.mean(),
                                        Table.time(downtime.max())))));
    }

    static Table throughput(ScenarioResult result) {
        return RunRows.table(result, List.of("service", "time_s", "throughput", "unit"), (run, rows) -> {
            for (var curve : run.throughput()) {
                curve.samples()
                        .forEach(sample ->
                                rows.add(curve.service(), Table.time(sample.time()), sample.value(), curve.unit()));
            }
        });
    }

    static Table availability(ScenarioResult result) {
        var table = PartTable.of(Availability.class);
        var columns = new ArrayList<>(List.of("mean", "low", "high", "level", "analytic"));
        columns.addAll(table.names());
        return RunRows.table(
                result,
                columns,
                (run, rows) -> run.availability().ifPresent(each -> {
                    var cells = new ArrayList<Object>(List.of(
                            each.mean(),
                            each.low(),
                            each.high(),
                            each.level(),
                            each.analytic().orElse(Double.NaN)));
                    cells.addAll(table.cells(run));
                    rows.add(cells.toArray());
                }));
    }

    static Table phases(ScenarioResult result) {
        return RunRows.table(
                result,
                List.of("component", "phase", "start_s", "end_s"),
                (run, rows) -> run.phases()
                        .forEach(phase -> rows.add(
                                phase.name(), phase.phase(), Table.time(phase.start()), Table.time(phase.end()))));
    }
}
