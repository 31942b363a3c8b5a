package org.warmboot.report.csv;

import org.warmboot.experiment.result.ScenarioResult;

/** Tables of what belongs to the scenario as a whole. */
final class ScenarioTables {

    private ScenarioTables() {}

    static Table skipped(ScenarioResult result) {
        var table = new Table("experiment", "experiment_id", "technique", "technique_name", "reason");
        for (var experiment : result.experiments()) {
            for (var each : experiment.skipped()) {
                table.row(experiment.name(), experiment.id(), each.technique(), each.techniqueName(), each.reason());
            }
        }
        return table;
    }

    static Table comparison(ScenarioResult result) {
        var table = new Table(
                "quantity", "conditions", "unit", "published", "simulated", "relative_error", "kind", "source", "note");
        for (var each : result.comparisons()) {
            table.row(
                    each.name(),
                    each.conditions(),
                    each.unit(),
                    each.published(),
                    each.simulated(),
                    each.relativeError(),
                    each.kind(),
                    each.source(),
                    each.note());
        }
        return table;
    }

    static Table parameters(ScenarioResult result) {
        var table = new Table("element", "element_kind", "parameter", "value", "kind", "source", "note");
        for (var each : result.sources()) {
            table.row(
                    each.element(),
                    each.elementKind(),
                    each.parameter(),
                    each.value(),
                    each.kind(),
                    each.source(),
                    each.note());
        }
        return table;
    }
}
