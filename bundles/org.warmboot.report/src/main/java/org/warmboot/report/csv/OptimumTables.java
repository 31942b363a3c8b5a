package org.warmboot.report.csv;

import java.util.List;
import org.warmboot.experiment.result.OptimalPolicy;
import org.warmboot.experiment.result.OptimalPolicy.Answer;
import org.warmboot.experiment.result.OptimalPolicy.Point;
import org.warmboot.experiment.result.ScenarioResult;

/** Tables of best intervals; the cell of an infinite interval, which is never, is empty. */
final class OptimumTables {

    private static final String HYPERVISOR = "hypervisor";
    private static final String SYSTEM = "operating-system";

    private OptimumTables() {}

    static Table optimum(ScenarioResult result) {
        return RunRows.table(
                result,
                List.of(
                        "level",
                        "objective",
                        "basis",
                        "kind",
                        "since",
                        "interval_s",
                        "from_s",
                        "to_s",
                        "given_s",
                        "loss",
                        "loss_as_given",
                        "confirmed_loss",
                        "confirmed_loss_low",
                        "confirmed_loss_high",
                        "unit",
                        "loss_time",
                        "loss_over_horizon",
                        "edge"),
                (run, rows) -> run.optimum().ifPresent(each -> {
                    answer(rows, each, HYPERVISOR, each.hypervisor());
                    each.operatingSystem().ifPresent(answer -> answer(rows, each, SYSTEM, answer));
                }));
    }

    private static void answer(RunRows.Rows rows, OptimalPolicy best, String level, Answer answer) {
        rows.add(
                level,
                best.objective(),
                best.basis(),
                answer.kind(),
                answer.since(),
                answer.interval(),
                answer.from(),
                answer.to(),
                answer.given(),
                best.loss(),
                best.asGiven(),
                best.confirmedLoss().mean(),
                best.confirmedLoss().low(),
                best.confirmedLoss().high(),
                best.unit(),
                best.isSolved() ? "long-run" : "horizon",
                best.overHorizon().orElse(Double.NaN),
                answer.edge() == OptimalPolicy.Edge.NONE ? "" : answer.edge().key());
    }

    static Table curves(ScenarioResult result) {
        return RunRows.table(
                result,
                List.of("level", "interval_s", "loss", "loss_low", "loss_high", "unit"),
                (run, rows) -> run.optimum().ifPresent(each -> {
                    curve(rows, HYPERVISOR, each.curve(), each.unit());
                    curve(rows, SYSTEM, each.systemCurve(), each.unit());
                }));
    }

    private static void curve(RunRows.Rows rows, String level, List<Point> points, String unit) {
        points.forEach(point -> rows.add(
                level,
                point.interval(),
                point.loss().mean(),
                point.loss().low(),
                point.loss().high(),
                unit));
    }

    static Table sensitivity(ScenarioResult result) {
        return RunRows.table(
                result,
                List.of("path", "value", "low", "high", "loss", "loss_at_low", "loss_at_high", "elasticity", "unit"),
                (run, rows) -> run.optimum()
                        .ifPresent(each -> each.sensitivity()
                                .forEach(part -> rows.add(
                                        part.path(),
                                        part.value(),
                                        part.low(),
                                        part.high(),
                                        each.loss(),
                                        part.lossAtLow(),
                                        part.lossAtHigh(),
                                        part.elasticity(),
                                        each.unit()))));
    }
}
