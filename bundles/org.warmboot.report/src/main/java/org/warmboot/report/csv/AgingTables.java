package org.warmboot.report.csv;

import java.util.List;
import org.warmboot.experiment.result.ScenarioResult;

/** Tables of what leaks away. */
final class AgingTables {

    private AgingTables() {}

    static Table resources(ScenarioResult result) {
        return RunRows.table(
                result,
                List.of(
                        "component",
                        "indicator",
                        "capacity_bytes",
                        "highest_share",
                        "exhausted_s",
                        "lowest_throughput_factor",
                        "hypervisor_rejuvenations",
                        "operating_system_rejuvenations"),
                (run, rows) -> run.aging()
                        .ifPresent(aging -> aging.resources()
                                .forEach(each -> rows.add(
                                        each.component(),
                                        each.indicator(),
                                        each.capacity(),
                                        each.highestShare(),
                                        Table.time(each.exhaustedAt().orElse(Double.NaN)),
                                        each.lowestThroughputFactor(),
                                        aging.hypervisorRejuvenations(),
                                        aging.operatingSystemRejuvenations()))));
    }

    static Table use(ScenarioResult result) {
        return RunRows.table(
                result,
                List.of("component", "indicator", "time_s", "used_bytes"),
                (run, rows) -> run.aging()
                        .ifPresent(aging -> aging.resources()
                                .forEach(each -> each.samples()
                                        .forEach(sample -> rows.add(
                                                each.component(),
                                                each.indicator(),
                                                Table.time(sample.time()),
                                                sample.value())))));
    }
}
