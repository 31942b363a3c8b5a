package org.warmboot.report.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.LongRun;
import org.warmboot.experiment.result.LongRunAnalysis.Solution;
import org.warmboot.experiment.result.LongRunMeasures.Cost;
import org.warmboot.experiment.result.ScenarioResult;

/** Tables of years of operation; rates are per year of 365 days, downtimes in seconds per service and year. */
final class LongRunTables {

    private static final Estimate UNKNOWN = Estimate.exact(Double.NaN);

    private static final List<RunMeasure> MEASURES = RunMeasure.columnsOf(LongRun.class);

    private LongRunTables() {}

    static Table measures(ScenarioResult result) {
        var columns = new ArrayList<>(List.of("horizon_s", "warm_up_s", "replications", "level", "method"));
        MEASURES.stream()
                .map(RunMeasure::column)
                .forEach(name -> columns.addAll(List.of(name, name + "_low", name + "_high")));
        columns.addAll(List.of(
                "unavailability",
                "currency",
                "gain",
                "gain_low",
                "gain_high",
                "solved_availability",
                "solved_planned_s_per_year",
                "solved_unplanned_s_per_year",
                "solved_failures_per_year",
                "solved_actions_per_year",
                "solved_cost_per_year",
                "model"));
        return RunRows.table(
                result,
                columns,
                (run, rows) -> run.longRun().ifPresent(each -> {
                    var cells = new ArrayList<Object>(
                            List.of(each.horizon(), each.warmUp(), each.replications(), each.level(), each.method()));
                    MEASURES.forEach(measure -> add(cells, measure.estimate(run).orElse(UNKNOWN)));
                    cells.add(1 - each.measures().availability().mean());
                    cells.add(each.measures().cost().map(Cost::currency).orElse(""));
                    add(cells, each.gain().orElse(UNKNOWN));
                    cells.addAll(solution(each.analysis().solution()));
                    cells.add(each.analysis().model());
                    rows.add(cells.toArray());
                }));
    }

    static Table outages(ScenarioResult result) {
        return RunRows.table(
                result,
                List.of("from_s", "to_s", "planned_per_year", "unplanned_per_year"),
                (run, rows) -> run.longRun()
                        .ifPresent(each -> each.outages()
                                .forEach(lengths -> rows.add(
                                        lengths.from(),
                                        lengths.to(),
                                        lengths.plannedPerYear(),
                                        lengths.unplannedPerYear()))));
    }

    private static List<Object> solution(Optional<Solution> solution) {
        return solution.<List<Object>>map(value -> List.of(
                        value.availability(),
                        value.planned(),
                        value.unplanned(),
                        value.failuresPerYear(),
                        value.actionsPerYear(),
                        value.costPerYear().orElse(Double.NaN)))
                .orElse(List.of("", "", "", "", "", ""));
    }

    private static void add(List<Object> cells, Estimate value) {
        cells.addAll(List.of(value.mean(), value.low(), value.high()));
    }
}
