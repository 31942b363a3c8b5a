package org.warmboot.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.OptimalPolicy;
import org.warmboot.experiment.result.RunResult;

/** The intervals of the scenario cost much more than the best ones would. */
final class IntervalFromBest implements FindingRule {

    /** Share of the loss that is worth a change of the policy: a tenth; less is lost in what is not known anyway. */
    static final double WORTH_A_CHANGE = 0.1;

    /** Share of the loss from which on the policy defeats its purpose: half of what is lost need not be. */
    static final double HALF_IS_NEEDLESS = 0.5;

    @Override
    public Stream<ResultFinding> in(ExperimentResult experiment) {
        return experiment.runs().stream()
                .flatMap(run -> run.optimum().stream()
                        .filter(optimum -> optimum.asGiven() > 0 && Double.isFinite(optimum.asGiven()))
                        .map(optimum -> finding(experiment, run, optimum)));
    }

    private static ResultFinding finding(ExperimentResult experiment, RunResult run, OptimalPolicy optimum) {
        var needless = 1 - optimum.loss() / optimum.asGiven();
        var weight = needless >= HALF_IS_NEEDLESS
                ? Weight.IMPORTANT
                : needless >= WORTH_A_CHANGE ? Weight.NOTE : Weight.FINE;
        var fine = weight == Weight.FINE;
        return new ResultFinding(
                "interval-from-best",
                weight,
                experiment.id(),
                Optional.of(run.technique()),
                Messages.get(
                        fine ? "interval.fine" : "interval.far",
                        run.techniqueName(),
                        optimum.asGiven(),
                        optimum.loss(),
                        Messages.get("s".equals(optimum.unit()) ? "unit.downtime" : "unit.cost", optimum.unit()),
                        needless),
                fine ? "" : Messages.get("interval.advice"),
                List.of(
                        new ResultFinding.Figure("as-given", optimum.asGiven(), optimum.unit()),
                        new ResultFinding.Figure("best", optimum.loss(), optimum.unit()),
                        new ResultFinding.Figure("needless", needless, "")));
    }
}
