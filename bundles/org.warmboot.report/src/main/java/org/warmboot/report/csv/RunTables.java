package org.warmboot.report.csv;

import java.util.List;
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

    static Table tasks(ScenarioResult result) {
        return RunRows.table(
                result,
                List.of("before_s", "reset_s", "hypervisor_reboot_s", "load_s", "after_s"),
                (run, rows) -> run.tasks()
                        .ifPresent(tasks -> rows.add(
                                Table.time(tasks.before()),
                                Table.time(tasks.reset()),
                                Table.time(tasks.hypervisorReboot()),
                                Table.time(tasks.load()),
                                Table.time(tasks.after()))));
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
        return RunRows.table(
                result,
                List.of(
                        "mean",
                        "low",
                        "high",
                        "level",
                        "analytic",
                        "hypervisor_downtime_s",
                        "operating_system_downtime_s",
                        "downtime_per_year_s"),
                (run, rows) -> run.availability()
                        .ifPresent(each -> rows.add(
                                each.mean(),
                                each.low(),
                                each.high(),
                                each.level(),
                                each.analytic().orElse(Double.NaN),
                                each.hypervisorDowntime(),
                                each.operatingSystemDowntime(),
                                each.downtimePerYear())));
    }

    static Table phases(ScenarioResult result) {
        return RunRows.table(
                result,
                List.of("component", "phase", "start_s", "end_s"),
                (run, rows) -> run.phases()
                        .forEach(phase -> rows.add(
                                phase.component(), phase.phase(), Table.time(phase.start()), Table.time(phase.end()))));
    }
}
