package org.warmboot.findings;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.experiment.result.OptimalPolicy;
import org.warmboot.experiment.result.OptimalPolicy.AnswerKind;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.style.Numbers;

/** The intervals of the scenario cost much more than the best ones would. */
final class IntervalFromBest implements FindingRule {

    /** Share of the loss that is worth a change of the policy: a tenth; less is lost in what is not known anyway. */
    static final double WORTH_A_CHANGE = 0.1;

    /** Share of the loss from which on the policy defeats its purpose: half of what is lost need not be. */
    static final double HALF_IS_NEEDLESS = 0.5;

    @Override
    public String kind() {
        return "interval-from-best";
    }

    @Override
    public Stream<Finding> in(Evidence evidence) {
        return evidence.techniques()
                .flatMap(runs -> runs
                        .worst(
                                run -> run.optimum().filter(optimum -> optimum.asGiven() > 0 && hasAnswer(optimum)),
                                IntervalFromBest::needless)
                        .map(worst -> finding(evidence, runs, worst.part()))
                        .stream());
    }

    private static boolean hasAnswer(OptimalPolicy optimum) {
        return Double.isFinite(optimum.asGiven())
                && (optimum.hypervisor().kind() != AnswerKind.NONE
                        || optimum.operatingSystem()
                                .filter(answer -> answer.kind() != AnswerKind.NONE)
                                .isPresent());
    }

    private static double needless(OptimalPolicy optimum) {
        return Math.max(0, 1 - optimum.loss() / optimum.asGiven());
    }

    private Finding finding(Evidence evidence, TechniqueRuns runs, OptimalPolicy optimum) {
        double needless = needless(optimum);
        var weight = needless >= HALF_IS_NEEDLESS
                ? Weight.IMPORTANT
                : needless >= WORTH_A_CHANGE ? Weight.NOTE : Weight.FINE;
        var draft = new Draft(this, weight)
                .of(runs)
                .shownBy(ChartTopic.HYPERVISOR_INTERVAL)
                .says(
                        weight == Weight.FINE ? "interval.fine" : "interval.far",
                        runs.name(),
                        LossWords.amount(optimum.asGiven(), optimum.unit()),
                        LossWords.per(optimum.unit()),
                        LossWords.amount(optimum.loss(), optimum.unit()),
                        Numbers.percent(needless))
                .figure("as-given", optimum.asGiven(), optimum.unit())
                .figure("best", optimum.loss(), optimum.unit())
                .figure("needless", needless, "");
        evidence.policy(runs.experiment()).ifPresent(draft::at);
        return weight == Weight.FINE
                ? draft.done()
                : draft.advisesInWords(advice(optimum)).done();
    }

    /** The best intervals, of what has one to choose. */
    private static String advice(OptimalPolicy optimum) {
        var system = optimum.operatingSystem().map(LossWords::when).orElse("");
        return Stream.of(
                        words("interval.hypervisor", LossWords.when(optimum.hypervisor())),
                        words("interval.system", system))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String words(String key, String when) {
        return when.isEmpty() ? "" : Messages.get(key, when);
    }

    /** Whether a run has a best interval that could be told. */
    static boolean isSearched(RunResult run) {
        return run.optimum().filter(IntervalFromBest::hasAnswer).isPresent();
    }
}
