package org.warmboot.report.csv;

import java.util.ArrayList;
import java.util.List;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.study.CompareResult;
import org.warmboot.experiment.study.SweepResult;

/** Tables of studies over several settings or scenarios: one row per number. */
public final class StudyTables {

    private static final Estimate NONE = Estimate.exact(Double.NaN);

    private StudyTables() {}

    /**
     * One row per point and number: the values of the parameters as they would stand in a file, the same in base
     * units, then the number with its interval.
     */
    public static String sweep(SweepResult sweep) {
        var columns = new ArrayList<>(List.of("point"));
        sweep.paths().forEach(path -> columns.addAll(List.of(path, path + " (base unit)")));
        columns.addAll(List.of("experiment", "technique", "service", "measure", "mean", "low", "high", "unit"));
        var table = new Table(columns.toArray(String[]::new));
        for (var i = 0; i < sweep.points().size(); i++) {
            var point = sweep.points().get(i);
            for (var row : point.rows()) {
                var cells = new ArrayList<Object>(List.of(i + 1));
                for (var p = 0; p < sweep.paths().size(); p++) {
                    cells.addAll(List.of(point.values().get(p), point.numbers().get(p)));
                }
                cells.addAll(List.of(
                        row.experiment(),
                        row.technique(),
                        row.serviceName(),
                        row.measure(),
                        row.value().mean(),
                        row.value().low(),
                        row.value().high(),
                        row.unit()));
                table.row(cells.toArray());
            }
        }
        return table.text();
    }

    /** One row per number and scenario that has it. */
    public static String compare(CompareResult compared) {
        var table = new Table(
                "scenario",
                "experiment",
                "experiment_id",
                "technique",
                "technique_id",
                "service",
                "service_id",
                "setting",
                "measure",
                "mean",
                "low",
                "high",
                "difference",
                "unit",
                "file");
        for (var row : compared.rows()) {
            var first = row.values().getFirst().orElse(NONE);
            for (var i = 0; i < row.values().size(); i++) {
                var scenario = compared.scenarios().get(i);
                var file = compared.files().get(i);
                row.values()
                        .get(i)
                        .ifPresent(value -> table.row(
                                scenario,
                                row.experimentName(),
                                row.experiment(),
                                row.techniqueName(),
                                row.technique(),
                                row.serviceName(),
                                row.service(),
                                row.setting(),
                                row.measure(),
                                value.mean(),
                                value.low(),
                                value.high(),
                                value.mean() - first.mean(),
                                row.unit(),
                                file));
            }
        }
        return table.text();
    }
}
