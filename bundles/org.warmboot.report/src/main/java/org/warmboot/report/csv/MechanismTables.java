package org.warmboot.report.csv;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.warmboot.experiment.result.Capacity;
import org.warmboot.experiment.result.Requests;
import org.warmboot.experiment.result.ScenarioResult;

/** Tables of what only some techniques and experiments measure. */
final class MechanismTables {

    private static final Requests UNKNOWN = new Requests(Double.NaN, Double.NaN, Double.NaN);

    private MechanismTables() {}

    static Table recovery(ScenarioResult result) {
        return RunRows.table(
                result,
                List.of(
                        "service",
                        "before",
                        "just_after",
                        "unit",
                        "recovery_s",
                        "requests_lost",
                        "requests_delayed",
                        "longest_queue"),
                (run, rows) -> run.throughput().forEach(curve -> {
                    var requests = run.requests().orElse(UNKNOWN);
                    rows.add(
                            curve.service(),
                            curve.before(),
                            curve.justAfter(),
                            curve.unit(),
                            Table.time(curve.recovery()),
                            requests.lost(),
                            requests.delayed(),
                            requests.longestQueue());
                }));
    }

    static Table costs(ScenarioResult result) {
        return RunRows.table(
                result,
                List.of("total_s", "sent_bytes", "written_bytes", "peak_memory_bytes", "cpu_s"),
                (run, rows) -> run.costs()
                        .ifPresent(costs -> rows.add(
                                Table.time(costs.totalSeconds()),
                                costs.bytesSent(),
                                costs.bytesWritten(),
                                costs.peakMemory(),
                                costs.cpuSeconds())));
    }

    static Table migration(ScenarioResult result) {
        return RunRows.table(
                result,
                List.of("moves", "sent_bytes", "most_rounds", "leaving_s", "longest_pause_s"),
                (run, rows) -> run.migration()
                        .ifPresent(each -> rows.add(
                                each.moves().size(),
                                each.bytesSent(),
                                each.rounds(),
                                Table.time(each.seconds()),
                                Table.time(each.pause()))));
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

    static Table cluster(ScenarioResult result) {
        return RunRows.table(
                result,
                List.of("full_throughput", "unit", "work_lost_unit_s", "duration_s"),
                (run, rows) -> run.rolling()
                        .ifPresent(each ->
                                rows.add(each.full(), each.unit(), each.workLost(), Table.time(each.duration()))));
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

    static Table capacity(ScenarioResult result) {
        return RunRows.table(
                result,
                List.of(
                        "static_domains",
                        "paged_domains",
                        "idle_detection_s",
                        "wake_by_prefetch_s",
                        "wake_by_faults_s",
                        "frozen_bytes",
                        "written_bytes",
                        "disk_load",
                        "storage_shared_bytes",
                        "storage_copied_bytes",
                        "storage_domains",
                        "move_sent_bytes",
                        "move_s",
                        "move_awake_s"),
                (run, rows) -> run.capacity()
                        .ifPresent(each -> rows.add(
                                each.staticDomains(),
                                each.pagedDomains(),
                                each.idleDetection(),
                                each.wakeByPrefetch(),
                                each.wakeByFaults(),
                                each.frozenBytes(),
                                each.writtenBytes(),
                                each.diskLoad(),
                                number(each.storage(), Capacity.Storage::sharedBytes),
                                number(each.storage(), Capacity.Storage::copiedBytes),
                                number(each.storage(), Capacity.Storage::domains),
                                number(each.move(), Capacity.Move::sentBytes),
                                number(each.move(), Capacity.Move::seconds),
                                number(each.move(), Capacity.Move::secondsUntilAwake))));
    }

    private static <T> double number(Optional<T> part, ToDoubleFunction<T> value) {
        return part.map(value::applyAsDouble).orElse(Double.NaN);
    }
}
