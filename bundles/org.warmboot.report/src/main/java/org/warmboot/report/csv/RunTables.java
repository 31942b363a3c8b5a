package org.warmboot.report.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.ScenarioResult;

/** Tables of what runs measured; every row begins with the setting of its run. */
final class RunTables {

    private static final List<String> SETTING =
            List.of("experiment", "technique", "host", "domains", "memory_gib", "service_profile");

    private RunTables() {}

    static Table downtime(ScenarioResult result) {
        return table(
                result,
                List.of("domain", "service", "downtime_s", "mean_s", "max_s"),
                (run, rows) -> run.downtime().ifPresent(downtime -> downtime.services()
                        .forEach(each -> rows.add(
                                each.domain(), each.service(), each.seconds(), downtime.mean(), downtime.max()))));
    }

    static Table tasks(ScenarioResult result) {
        return table(
                result,
                List.of("before_s", "reset_s", "hypervisor_reboot_s", "load_s", "after_s"),
                (run, rows) -> run.tasks()
                        .ifPresent(tasks -> rows.add(
                                tasks.before(), tasks.reset(), tasks.hypervisorReboot(), tasks.load(), tasks.after())));
    }

    static Table throughput(ScenarioResult result) {
        return table(result, List.of("service", "time_s", "throughput", "unit"), (run, rows) -> {
            for (var curve : run.throughput()) {
                curve.samples().forEach(sample -> rows.add(
                        curve.service(), sample.time(), sample.value(), curve.unit()));
            }
        });
    }

    static Table availability(ScenarioResult result) {
        return table(
                result,
                List.of("mean", "low", "high", "level", "analytic", "hypervisor_downtime_s",
                        "operating_system_downtime_s", "downtime_per_year_s"),
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
        return table(result, List.of("component", "phase", "start_s", "end_s"), (run, rows) -> run.phases()
                .forEach(phase -> rows.add(phase.component(), phase.phase(), phase.start(), phase.end())));
    }

    private static Table table(ScenarioResult result, List<String> columns, BiConsumer<RunResult, Rows> filler) {
        var header = new ArrayList<>(SETTING);
        header.addAll(columns);
        var table = new Table(header.toArray(String[]::new));
        for (var experiment : result.experiments()) {
            for (var run : experiment.runs()) {
                filler.accept(run, cells -> table.row(row(experiment.name(), run, cells)));
            }
        }
        return table;
    }

    private static Object[] row(String experiment, RunResult run, Object[] cells) {
        var parameters = run.parameters();
        var row = new ArrayList<Object>(List.of(
                experiment,
                run.technique(),
                parameters.host(),
                parameters.domains(),
                parameters.memoryGiB(),
                parameters.service()));
        row.addAll(List.of(cells));
        return row.toArray();
    }

    /** Takes the cells that follow the setting. */
    @FunctionalInterface
    private interface Rows {
        void add(Object... cells);
    }
}
