package org.warmboot.report.csv;

import java.util.ArrayList;
import java.util.List;
import org.warmboot.experiment.result.Requests;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.experiment.result.ThroughputCurves;

/** Tables of what only some techniques and experiments measure. */
final class MechanismTables {

    private MechanismTables() {}

    static Table recovery(ScenarioResult result) {
        var table = PartTable.of(ThroughputCurves.class, Requests.class);
        var columns = new ArrayList<>(List.of("service"));
        columns.addAll(table.names());
        return RunRows.table(
                result,
                columns,
                (run, rows) -> run.throughput().stream().findFirst().ifPresent(curve -> {
                    var cells = new ArrayList<Object>(List.of(curve.service()));
                    cells.addAll(table.cells(run));
                    rows.add(cells.toArray());
                }));
    }

    static Table moves(ScenarioResult result) {
        return RunRows.table(
                result,
                List.of(
                        "domain",
                        "source",
                        "destination",
                        "start_s",
                        "end_s",
                        "rounds",
                        "sent_bytes",
                        "pause_s",
                        "converged"),
                (run, rows) -> run.migration()
                        .ifPresent(migration -> migration
                                .moves()
                                .forEach(each -> rows.add(
                                        each.domain(),
                                        each.source(),
                                        each.destination(),
                                        Table.time(each.start()),
                                        Table.time(each.end()),
                                        each.rounds(),
                                        each.bytesSent(),
                                        Table.time(each.pause()),
                                        each.converged()))));
    }

    static Table clusterThroughput(ScenarioResult result) {
        return RunRows.table(
                result,
                List.of("time_s", "throughput", "unit"),
                (run, rows) -> run.rolling()
                        .ifPresent(rolling -> rolling.samples()
                                .forEach(sample ->
                                        rows.add(Table.time(sample.time()), sample.value(), rolling.unit()))));
    }
}
