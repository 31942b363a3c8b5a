package org.warmboot.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.OptimalPolicy;
import org.warmboot.experiment.result.OptimalPolicy.Answer;
import org.warmboot.experiment.result.OptimalPolicy.Since;
import org.warmboot.experiment.result.RunResult;

/** The intervals of the scenario cost much more than the best ones would. */
final class IntervalFromBest implements FindingRule {

    /** Share of the loss that is worth a change of the policy: a tenth; less is lost in what is not known anyway. */
    static final double WORTH_A_CHANGE = 0.1;

    /** Share of the loss from which on the policy defeats its purpose: half of what is lost need not be. */
    static final double HALF_IS_NEEDLESS = 0.5;

    private static final double DAY = 24 * 3600;

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
                fine ? "" : advice(optimum),
                List.of(
                        new ResultFinding.Figure("as-given", optimum.asGiven(), optimum.unit()),
                        new ResultFinding.Figure("best", optimum.loss(), optimum.unit()),
                        new ResultFinding.Figure("needless", needless, "")));
    }

    /** The best intervals, of what has one to choose. */
    private static String advice(OptimalPolicy optimum) {
        return Stream.concat(
                        words("interval.hypervisor", optimum.hypervisor()).stream(),
                        optimum.operatingSystem().flatMap(answer -> words("interval.system", answer)).stream())
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> words(String key, Answer answer) {
        var best = switch (answer.kind()) {
            case AT ->
                Optional.of(Messages.get(
                        answer.since() == Since.DEGRADATION ? "interval.delay" : "interval.at",
                        answer.interval() / DAY));
            case NEVER -> Optional.of(Messages.get("interval.never"));
            case AT_ONCE -> Optional.of(Messages.get("interval.once"));
            case NONE -> Optional.<String>empty();
        };
        return best.map(words -> Messages.get(key, words));
    }
}
